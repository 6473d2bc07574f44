/** What partners are found by. */
@NullMarked
package org.entente.partner.search;

import org.jspecify.annotations.NullMarked;
