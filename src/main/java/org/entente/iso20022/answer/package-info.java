/** Reads what banks send: pain.002, camt.053 and camt.054. */
@NullMarked
package org.entente.iso20022.answer;

import org.jspecify.annotations.NullMarked;
