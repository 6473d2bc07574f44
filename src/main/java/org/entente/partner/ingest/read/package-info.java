/** Lists of organisations as others publish them, read row by row within fixed bounds. */
@NullMarked
package org.entente.partner.ingest.read;

import org.jspecify.annotations.NullMarked;
