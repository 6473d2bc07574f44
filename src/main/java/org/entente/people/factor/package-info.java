/** The second factor: codes of an app by RFC 6238, recovery codes, and who needs one. */
@NullMarked
package org.entente.people.factor;

import org.jspecify.annotations.NullMarked;
