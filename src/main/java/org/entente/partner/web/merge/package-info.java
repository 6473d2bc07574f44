/** The pages of duplicates and merges. */
@NullMarked
package org.entente.partner.web.merge;

import org.jspecify.annotations.NullMarked;
