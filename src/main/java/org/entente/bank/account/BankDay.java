package org.entente.bank.account;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When a bank goes home. */
public record BankDay(LocalTime end, ZoneId zone) {

  /** So long after, or at the end of the bank's day, whichever is earlier. */
  public Instant overdue(Instant since, Duration patience) {
    ZonedDateTime local = since.atZone(zone);
    ZonedDateTime ends = local.with(end);
    ZonedDateTime next =
        ends.isAfter(local) ? ends : local.toLocalDate().plusDays(1).atTime(end).atZone(zone);
    Instant late = since.plus(patience);
    return next.toInstant().isBefore(late) ? next.toInstant() : late;
  }
}
