package org.entente.recovery;

import java.util.Optional;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.AwardWords;
import org.entente.award.Awards;
import org.entente.reporting.Eligible;
import org.entente.reporting.Reports;
import org.entente.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A reason to begin with, in the beneficiary's language, with the derivation of the amount. */
@Component
public class DemandTexts {

  private final Recoveries recoveries;
  private final Awards awards;
  private final Reports reports;
  private final AwardWords words;
  private final MessageSource messages;

  DemandTexts(
      Recoveries recoveries,
      Awards awards,
      Reports reports,
      AwardWords words,
      MessageSource messages) {
    this.recoveries = recoveries;
    this.awards = awards;
    this.reports = reports;
    this.words = words;
    this.messages = messages;
  }

  public String reason(UUID id) {
    Recovery recovery = recoveries.get(id);
    if (recovery.asked() != null) {
      return recovery.reason();
    }
    Award award = awards.get(recovery.award());
    return reports
        .ofAward(award.id())
        .flatMap(report -> Optional.ofNullable(report.eligible()))
        .map(eligible -> derived(recovery, award, eligible))
        .orElse(recovery.reason());
  }

  private String derived(Recovery recovery, Award award, Eligible eligible) {
    Language language = award.beneficiary().language();
    Object[] arguments = {
      award.reference(),
      words.money(eligible.amount(), language),
      eligible.days(),
      eligible.planned(),
      words.money(eligible.amount().plus(recovery.amount()), language),
      words.money(recovery.toDemand(), language)
    };
    return messages.getMessage("recovery.demand.text", arguments, language.locale());
  }
}
