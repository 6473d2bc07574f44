/** How the register of agreements is read. */
@NullMarked
package org.entente.agreement.query;

import org.jspecify.annotations.NullMarked;
