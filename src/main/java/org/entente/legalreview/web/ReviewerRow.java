package org.entente.legalreview.web;

import org.entente.legalreview.GivenOpinion;
import org.entente.legalreview.ReviewerRole;
import org.jspecify.annotations.Nullable;

/**
 * One reviewer of the round.
 *
 * @param opinion null while it is open
 * @param you whether this is the reader's own task
 */
record ReviewerRow(ReviewerRole role, @Nullable GivenOpinion opinion, boolean you) {}
