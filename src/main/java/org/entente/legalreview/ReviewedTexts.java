package org.entente.legalreview;

import java.util.List;
import java.util.UUID;
import org.entente.drafting.ReviewRemarks;
import org.entente.drafting.TextApprovals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells drafters what reviewers asked for, and signatories what they approved. */
@Component
@Transactional(readOnly = true)
class ReviewedTexts implements ReviewRemarks, TextApprovals {

  private final Opinions opinions;

  ReviewedTexts(Opinions opinions) {
    this.opinions = opinions;
  }

  @Override
  public List<Remark> on(UUID agreementId, int version) {
    return opinions.of(agreementId).stream()
        .filter(opinion -> opinion.version() == version)
        .flatMap(opinion -> remark(opinion).stream())
        .toList();
  }

  @Override
  public List<Approval> of(UUID agreementId) {
    return opinions.of(agreementId).stream().map(ReviewedTexts::approval).toList();
  }

  private static List<Remark> remark(GivenOpinion opinion) {
    String text = opinion.remark();
    return text == null
        ? List.of()
        : List.of(
            new Remark(
                opinion.reviewer().name(), opinion.role().group(), opinion.givenAt(), null, text));
  }

  private static Approval approval(GivenOpinion opinion) {
    return new Approval(
        opinion.role().group(),
        opinion.reviewer(),
        opinion.version(),
        opinion.hash(),
        opinion.opinion() == Opinion.APPROVED,
        opinion.givenAt(),
        opinion.supersededByVersion());
  }
}
