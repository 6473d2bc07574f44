package org.entente.testing;

import java.time.Clock;
import java.util.UUID;
import org.entente.ledger.Envelopes;
import org.entente.ledger.NewEnvelope;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Envelopes with money in them, as two people have opened them. */
@Component
public class SampleEnvelopes {

  private final Envelopes envelopes;
  private final ProcessDriver driver;
  private final TransactionOperations transactions;
  private final JdbcClient jdbc;
  private final Clock clock;

  SampleEnvelopes(
      Envelopes envelopes,
      ProcessDriver driver,
      TransactionOperations transactions,
      JdbcClient jdbc,
      Clock clock) {
    this.envelopes = envelopes;
    this.driver = driver;
    this.transactions = transactions;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One of the year 2020 that belongs to no programme. */
  public UUID open(Money amount) {
    return open(null, 2020, amount);
  }

  public UUID open(@Nullable UUID programme, int year, Money amount) {
    UUID id =
        envelopes.open(
            new NewEnvelope(
                programme,
                LocalizedText.of(Language.EN, "Envelope " + UUID.randomUUID()),
                year,
                amount.currency()),
            driver.person("finance-officer").actor());
    transactions.executeWithoutResult(status -> fund(id, amount));
    return id;
  }

  private void fund(UUID envelope, Money amount) {
    UUID change = Ids.next(clock);
    UUID entry = Ids.next(clock);
    jdbc.sql(
            """
            insert into ledger_change (id, envelope_id, kind, amount, reason, content_hash,
              requested_by, requested_by_name, requested_at)
            values (:change, :envelope, 'OPENING', :amount, 'as decided', repeat('0', 64),
              :officer, 'officer', now())
            """)
        .param("change", change)
        .param("envelope", envelope)
        .param("amount", amount.minor())
        .param("officer", driver.person("finance-officer").id())
        .update();
    jdbc.sql(
            """
            update ledger_change set state = 'APPROVED', decided_by = :controller,
              decided_by_name = 'controller', decided_at = now() where id = :change
            """)
        .param("controller", driver.person("finance-controller").id())
        .param("change", change)
        .update();
    jdbc.sql("update ledger_change set state = 'BOOKED' where id = :change")
        .param("change", change)
        .update();
    jdbc.sql(
            """
            insert into ledger_entry (id, envelope_id, cause, subject_kind, subject_id, key,
              change_id, actor_name, recorded_at)
            values (:entry, :envelope, 'OPENING', 'envelope-change', :change, :key, :change,
              'controller', now())
            """)
        .param("entry", entry)
        .param("envelope", envelope)
        .param("change", change)
        .param("key", "envelope-change:" + change)
        .update();
    jdbc.sql(
            """
            insert into ledger_posting (entry_id, envelope_id, account, amount, currency) values
              (:entry, :envelope, 'FUNDING', -:amount, :currency),
              (:entry, :envelope, 'AVAILABLE', :amount, :currency)
            """)
        .param("entry", entry)
        .param("envelope", envelope)
        .param("amount", amount.minor())
        .param("currency", amount.currency().getCurrencyCode())
        .update();
  }
}
