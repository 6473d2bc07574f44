/** What pages read of reviews. */
@NullMarked
package org.entente.review.query;

import org.jspecify.annotations.NullMarked;
