package org.entente.reporting.web;

import org.entente.award.Award;
import org.entente.reporting.Report;
import org.entente.reporting.Sending;

/** What stands in the fields of a report: what was typed, sent before, or agreed on. */
public record Typed(boolean stayed, String from, String until, String story) {

  static Typed of(Report report, Award award) {
    Sending sent = report.sending();
    return sent == null
        ? new Typed(true, award.stay().from().toString(), award.stay().until().toString(), "")
        : new Typed(
            sent.from() != null,
            sent.from() == null ? "" : sent.from().toString(),
            sent.until() == null ? "" : sent.until().toString(),
            sent.story());
  }
}
