package org.entente.legalreview;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** The office's working days, as configured. */
@Component
public class ReviewCalendar {

  private final WorkingDays days;

  ReviewCalendar(LegalReviewProperties properties) {
    this.days = properties.calendar();
  }

  /** Working days from one moment's day to the other's; negative when that is over. */
  public int workingDays(Instant from, Instant to) {
    return days.between(from, to);
  }
}
