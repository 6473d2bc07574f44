package org.entente.legalreview;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a review may take.
 *
 * @param halfTime working days until open reviewers are reminded
 * @param fullTime working days until the review is overdue
 * @param weekend days nobody works: Saturday and Sunday, or Friday and Saturday
 * @param zone where the office is: its midnight separates working days
 */
@ConfigurationProperties("entente.legal-review")
record LegalReviewProperties(
    @DefaultValue("6") int halfTime,
    @DefaultValue("12") int fullTime,
    @DefaultValue({"SATURDAY", "SUNDAY"}) Set<DayOfWeek> weekend,
    @DefaultValue("UTC") ZoneId zone) {

  LegalReviewProperties {
    weekend = Set.copyOf(weekend);
    if (halfTime < 1 || fullTime <= halfTime) {
      throw new IllegalArgumentException(
          "entente.legal-review: half time comes after a day or more, and before full time");
    }
  }

  WorkingDays calendar() {
    return new WorkingDays(weekend, zone);
  }
}
