/** How calls are listed, for the public and for staff. */
@NullMarked
package org.entente.grant.query;

import org.jspecify.annotations.NullMarked;
