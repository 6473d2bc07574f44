package org.entente.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Agreements that were taken over end with the last day that their list names, unless they renew
 * themselves: the day after, the register says so.
 */
@Component
class PastEnds {

  private final JdbcClient jdbc;
  private final AgreementStore store;
  private final StatusChanges changes;
  private final Clock clock;

  PastEnds(JdbcClient jdbc, AgreementStore store, StatusChanges changes, Clock clock) {
    this.jdbc = jdbc;
    this.store = store;
    this.changes = changes;
    this.clock = clock;
  }

  /** Those that another node is just ending are left to it. */
  @Transactional
  public void end() {
    for (Agreement agreement : store.findAll(past())) {
      changes.move(
          agreement,
          agreement.in(AgreementStatus.ENDED),
          "agreement.ended",
          Actor.SYSTEM,
          event -> event.with("endsOn", agreement.dates().endsOn()));
    }
  }

  private List<UUID> past() {
    return jdbc.sql(
            """
            select a.id from agreement a join agreement_origin o on o.agreement_id = a.id
            where a.status = 'IN_FORCE' and a.expires_on < :today
              and o.renewal is distinct from 'AUTOMATIC'
            order by a.id for update of a skip locked
            """)
        .param("today", LocalDate.now(clock))
        .query(UUID.class)
        .list();
  }
}
