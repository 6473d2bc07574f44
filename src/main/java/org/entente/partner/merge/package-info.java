/** Duplicates found, merged and parted again. */
@NullMarked
package org.entente.partner.merge;

import org.jspecify.annotations.NullMarked;
