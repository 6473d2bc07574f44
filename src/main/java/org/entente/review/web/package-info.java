/** Pages of reviewers and of who looks over a review. */
@NullMarked
package org.entente.review.web;

import org.jspecify.annotations.NullMarked;
