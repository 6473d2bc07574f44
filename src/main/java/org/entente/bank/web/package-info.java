/** The pages of the bank. */
@NullMarked
package org.entente.bank.web;

import org.jspecify.annotations.NullMarked;
