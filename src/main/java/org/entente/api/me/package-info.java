/** Who a program works for. */
@NullMarked
package org.entente.api.me;

import org.jspecify.annotations.NullMarked;
