/** What the review pages read. */
@NullMarked
package org.entente.legalreview.query;

import org.jspecify.annotations.NullMarked;
