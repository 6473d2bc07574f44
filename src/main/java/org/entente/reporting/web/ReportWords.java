package org.entente.reporting.web;

import java.util.List;
import org.entente.award.AwardWords;
import org.entente.reporting.Eligible;
import org.entente.reporting.Report;
import org.entente.shared.Language;
import org.entente.shared.Money;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How the eligible amount was computed, in the reader's words. */
@Component
class ReportWords {

  private final AwardWords words;

  ReportWords(AwardWords words) {
    this.words = words;
  }

  /** One line of the computation; none is deducted where both are the same. */
  public record Line(String rate, Money awarded, Money eligible) {}

  List<Line> lines(Report report) {
    Eligible eligible = report.eligible();
    if (eligible == null) {
      return List.of();
    }
    Language language = Language.of(LocaleContextHolder.getLocale());
    return eligible.lines().stream()
        .map(line -> new Line(words.rate(line.rate(), language), line.awarded(), line.eligible()))
        .toList();
  }
}
