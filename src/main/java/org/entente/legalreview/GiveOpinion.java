package org.entente.legalreview;

import java.util.UUID;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's decision on the text under review.
 *
 * @param remark what must change, or why the text is refused; the drafter reads it
 */
public record GiveOpinion(
    UUID agreementId,
    ReviewerRole role,
    Opinion opinion,
    @Nullable String remark,
    String activity,
    Actor actor) {}
