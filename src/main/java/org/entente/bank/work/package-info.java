/** What goes on beside all else: sending, asking, fetching. */
@NullMarked
package org.entente.bank.work;

import org.jspecify.annotations.NullMarked;
