/** The line to a bank over HTTP. */
@NullMarked
package org.entente.bank.line;

import org.jspecify.annotations.NullMarked;
