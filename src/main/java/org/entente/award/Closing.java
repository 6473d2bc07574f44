package org.entente.award;

import java.util.UUID;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.Agreements;
import org.entente.agreement.Closures;
import org.entente.agreement.SettledAgreements;
import org.springframework.stereotype.Component;

/** What the end of an award means for its agreement, and who is told. */
@Component
class Closing {

  private final Agreements agreements;
  private final Closures closures;
  private final SettledAgreements settled;
  private final AwardNotices notices;

  Closing(
      Agreements agreements, Closures closures, SettledAgreements settled, AwardNotices notices) {
    this.agreements = agreements;
    this.closures = closures;
    this.settled = settled;
    this.notices = notices;
  }

  void committed(Award award) {
    UUID agreement = award.agreement();
    if (agreement != null) {
      settled.concluded(agreement);
    }
    notices.beneficiary(award, "committed");
  }

  void ended(Award award, Round round, AwardEnd end) {
    close(award.agreement(), end);
    switch (end) {
      case REFUSED -> notices.beneficiary(award, "refused");
      case LAPSED -> notices.beneficiary(award, "lapsed");
      case SIGNATURE_REFUSED, SIGNATURE_EXPIRED -> notices.beneficiary(award, "unsigned");
      case DECLINED, WITHDRAWN, CANCELLED -> {
        // They did it themselves, or hear of it with their application.
      }
    }
    if (award.status().underway()) {
      notices.office(award, round, end.name());
    }
  }

  private void close(@org.jspecify.annotations.Nullable UUID agreement, AwardEnd end) {
    if (agreement == null || agreements.get(agreement).status().closed()) {
      return;
    }
    if (agreements.get(agreement).status() == AgreementStatus.IN_FORCE) {
      throw new IllegalStateException("an agreement in force is terminated, not closed");
    }
    switch (end) {
      case SIGNATURE_REFUSED -> closures.refused(agreement, "signature");
      case SIGNATURE_EXPIRED -> closures.lapsed(agreement);
      default -> closures.withdrawn(agreement);
    }
  }
}
