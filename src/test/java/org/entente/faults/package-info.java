/** What Entente does when the power fails, and when its database goes away. */
@NullMarked
package org.entente.faults;

import org.jspecify.annotations.NullMarked;
