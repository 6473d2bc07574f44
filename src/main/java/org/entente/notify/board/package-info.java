/** Where notices are kept. */
@NullMarked
package org.entente.notify.board;

import org.jspecify.annotations.NullMarked;
