/** Files of payments, released by two people. */
@NullMarked
package org.entente.bank.batch;

import org.jspecify.annotations.NullMarked;
