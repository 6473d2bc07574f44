/** Steps and tasks of the leadership signature. */
@NullMarked
package org.entente.signature.process;

import org.jspecify.annotations.NullMarked;
