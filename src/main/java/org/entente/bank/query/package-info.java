/** Payments, files and answers as pages show them. */
@NullMarked
package org.entente.bank.query;

import org.jspecify.annotations.NullMarked;
