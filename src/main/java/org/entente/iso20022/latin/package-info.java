/** Names and texts in the letters that banks exchange. */
@NullMarked
package org.entente.iso20022.latin;

import org.jspecify.annotations.NullMarked;
