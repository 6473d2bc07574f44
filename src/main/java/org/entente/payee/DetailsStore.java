package org.entente.payee;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code payee_details}, but for the numbers in it. */
@Repository
class DetailsStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  DetailsStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Details> find(UUID id) {
    return jdbc.sql("select * from payee_details where id = :id")
        .param("id", id)
        .query(DetailsRow::of)
        .optional();
  }

  /** Keeps others from changing it until the transaction ends. */
  Details lock(UUID id) {
    return jdbc.sql("select * from payee_details where id = :id for update")
        .param("id", id)
        .query(DetailsRow::of)
        .optional()
        .orElseThrow(Refusal::notFound);
  }

  List<Details> of(UUID payee) {
    return jdbc.sql("select * from payee_details where payee = :payee order by number desc")
        .param("payee", payee)
        .query(DetailsRow::of)
        .list();
  }

  Optional<Details> standing(UUID payee) {
    return newest(payee, DetailsState.STANDING.stream().map(Enum::name).toArray(String[]::new));
  }

  Optional<Details> underWay(UUID payee) {
    return newest(payee, DetailsState.ENTERED.name(), DetailsState.WAITING.name());
  }

  private Optional<Details> newest(UUID payee, String... states) {
    return jdbc.sql(
            """
            select * from payee_details where payee = :payee and state = any(:states)
             order by number desc limit 1
            """)
        .param("payee", payee)
        .param("states", states)
        .query(DetailsRow::of)
        .optional();
  }

  /** Whether details of the payee were ever confirmed. */
  boolean hadConfirmed(UUID payee) {
    return jdbc.sql(
            """
            select exists (select 1 from payee_details
             where payee = :payee and payable_from is not null)
            """)
        .param("payee", payee)
        .query(Boolean.class)
        .single();
  }

  void decide(UUID id, DetailsState state, @Nullable Instant payableFrom, String answer, Actor by) {
    jdbc.sql(
            """
            update payee_details set state = :state, decided_by = :by, decided_by_name = :byName,
              decided_for = :for, decided_for_name = :forName, decided_at = :at, answer = :answer,
              payable_from = :from
             where id = :id
            """)
        .param("state", state.name())
        .param("by", by.personId())
        .param("byName", by.name())
        .param("for", by.onBehalfOf())
        .param("forName", by.onBehalfOfName())
        .param("at", Times.column(clock.instant()))
        .param("answer", answer)
        .param("from", Times.columnOrNull(payableFrom))
        .param("id", id)
        .update();
  }

  /** What was payable is it no more, and this is. */
  void ripen(Details details) {
    jdbc.sql(
            """
            update payee_details set state = 'REPLACED', ended_at = :at, ended_by_name = 'system'
             where payee = :payee and state = 'PAYABLE'
            """)
        .param("at", Times.column(clock.instant()))
        .param("payee", details.payee().id())
        .update();
    jdbc.sql("update payee_details set state = 'PAYABLE' where id = :id")
        .param("id", details.id())
        .update();
  }

  void end(UUID id, DetailsState state, String reason, Actor by) {
    jdbc.sql(
            """
            update payee_details set state = :state, ended_at = :at, ended_by_name = :by,
              end_reason = :reason
             where id = :id
            """)
        .param("state", state.name())
        .param("at", Times.column(clock.instant()))
        .param("by", by.name())
        .param("reason", reason)
        .param("id", id)
        .update();
  }
}
