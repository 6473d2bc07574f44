package org.entente.reporting;

import java.util.Optional;
import org.entente.award.Award;
import org.entente.award.Instalment;
import org.entente.disbursement.AmountCut;
import org.entente.disbursement.Cut;
import org.entente.shared.Money;
import org.springframework.stereotype.Component;

/**
 * Less is paid where a stay was worth less. Instalments are filled up one after the other, so that
 * what is missing is missing from the last ones.
 */
@Component
class ShortenedStays implements AmountCut {

  private final Reports reports;

  ShortenedStays(Reports reports) {
    this.reports = reports;
  }

  @Override
  public Optional<Cut> cut(Award award, Instalment instalment) {
    return reports
        .ofAward(award.id())
        .flatMap(
            report ->
                Optional.ofNullable(report.eligible())
                    .flatMap(
                        eligible -> cut(report, missing(award, instalment, eligible.amount()))));
  }

  private static Optional<Cut> cut(Report report, Money missing) {
    return missing.isPositive()
        ? Optional.of(new Cut(missing, report.reference()))
        : Optional.empty();
  }

  static Money missing(Award award, Instalment instalment, Money eligible) {
    Money left = eligible;
    for (Instalment each : award.computed().plan()) {
      if (each.number() < instalment.number()) {
        left = left.minus(each.amount());
      }
    }
    return instalment.amount().minus(left.atLeastZero()).atLeastZero();
  }
}
