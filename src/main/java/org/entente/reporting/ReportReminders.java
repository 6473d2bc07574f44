package org.entente.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.people.Role;
import org.entente.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of reports that are not there: fourteen days before the due day, on it, fourteen, thirty
 * and sixty days after, then every thirty. Days that passed unheard are made up for by one mail.
 */
@Service
@Transactional
public class ReportReminders {

  private static final int[] DAYS = {-14, 0, 14, 30, 60};
  private static final int AGAIN = 30;
  private static final int LATE = 3;
  private static final int VERY_LATE = 4;

  private final ReportStore store;
  private final Awards awards;
  private final ReportNotices notices;
  private final ReportHistory history;
  private final Clock clock;

  ReportReminders(
      ReportStore store, Awards awards, ReportNotices notices, ReportHistory history, Clock clock) {
    this.store = store;
    this.awards = awards;
    this.notices = notices;
    this.history = history;
    this.clock = clock;
  }

  /** When the next one is due. */
  @Transactional(readOnly = true)
  public Instant next(UUID id) {
    Report report = store.get(id);
    return day(report.dueOn(), report.reminded()).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  static LocalDate day(LocalDate due, int number) {
    int last = DAYS.length - 1;
    int days = number <= last ? DAYS[number] : DAYS[last] + (number - last) * AGAIN;
    return due.plusDays(days);
  }

  public void remind(UUID id) {
    Report report = store.lock(id);
    Award award = awards.get(report.award());
    int number = report.reminded();
    LocalDate today = LocalDate.now(clock);
    while (!day(report.dueOn(), number + 1).isAfter(today)) {
      number++;
    }
    store.reminded(id, number + 1);
    String key = "reminder:" + number;
    String due = report.dueOn().toString();
    notices.beneficiary(report, award, key, number == 0 ? "asked" : "due", due);
    if (number >= LATE) {
      Role role = number >= VERY_LATE ? Role.FINANCE_DIRECTOR : Role.OFFICER;
      notices.office(report, award, key + ":office", role, "late", due);
    }
    history.record(
        ReportHistory.of(report, "reminded", Actor.SYSTEM)
            .at("remindReport")
            .with("dueOn", report.dueOn()));
  }
}
