package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Money;
import org.entente.testing.EntenteTest;
import org.entente.testing.SampleEnvelopes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever writes into the tables by hand meets the same rules as the application. */
@EntenteTest
class BookByHandTest {

  /** Not allowed, and the kinds of broken constraints: nothing that is refused for its grammar. */
  private static final List<String> REFUSALS = List.of("42501", "23503", "23505", "23514");

  private final CaseRef award = new CaseRef("award", UUID.randomUUID());

  @Autowired private SampleEnvelopes samples;
  @Autowired private Envelopes envelopes;
  @Autowired private Ledger ledger;
  @Autowired private LedgerCheck check;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionOperations transactions;

  private UUID envelope;
  private UUID foreign;

  @BeforeEach
  void open() {
    envelope = samples.open(Money.of("100", "EUR"));
    foreign = samples.open(Money.of("100", "USD"));
    ledger.reserve(
        new Booking(envelope, award, Money.of("40", "EUR"), "hand:" + award, Actor.SYSTEM));
  }

  @Test
  void acceptsWhatIsRightAndCountsItsBalances() {
    byHand(
        sql -> {
          UUID entry = entry(sql, "RESERVE");
          post(sql, entry, envelope, "AVAILABLE", -1000, "EUR");
          post(sql, entry, envelope, "RESERVED", 1000, "EUR");
        });
    assertThat(envelopes.get(envelope).balances().reserved()).isEqualTo(Money.of("50", "EUR"));
    assertThat(check.of(envelope)).isEqualTo(new LedgerCheck.Result(3, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update ledger_account set available = available + 1 where envelope_id = :envelope",
        "update ledger_holding set reserved = 0 where envelope_id = :envelope",
        "delete from ledger_account where envelope_id = :envelope",
        "delete from ledger_holding where envelope_id = :envelope",
        "insert into ledger_holding (envelope_id, subject_kind, subject_id, reserved) values (:envelope, 'award', :envelope, 5)",
        "update ledger_posting set amount = amount + 1 where envelope_id = :envelope",
        "delete from ledger_posting where envelope_id = :envelope",
        "update ledger_entry set recorded_at = recorded_at - interval '1 day' where envelope_id = :envelope",
        "delete from ledger_entry where envelope_id = :envelope",
        "update ledger_envelope set last_entry = 0 where id = :envelope",
        "update ledger_envelope set open = false where id = :envelope",
        "update ledger_envelope set currency = 'USD' where id = :envelope",
        "delete from ledger_envelope where id = :envelope",
        "update ledger_change set amount = 1 where envelope_id = :envelope",
        "update ledger_change set state = 'REQUESTED' where envelope_id = :envelope",
        "delete from ledger_change where envelope_id = :envelope",
        "update ledger_cause set destination = 'PAID' where cause = 'RESERVE' or :envelope is null",
        "insert into ledger_cause select 'GIFT', 'FUNDING', 'PAID' where cast(:envelope as uuid) is not null",
        "insert into ledger_envelope (id, reference, name, year, currency, opened_at, last_entry) values (gen_random_uuid(), cast(:envelope as text), '{}', 2020, 'EUR', now(), 7)"
      })
  void refusesToChangeWhatStands(String attempt) {
    refused("", sql -> sql.sql(attempt).param("envelope", envelope).update());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ledger_posting",
        "ledger_entry",
        "ledger_holding",
        "ledger_account",
        "ledger_change",
        "ledger_envelope",
        "ledger_cause"
      })
  void refusesToBeEmptied(String table) {
    refused("", sql -> sql.sql("truncate " + table + " cascade").update());
  }

  @Test
  void refusesAnEntryThatDoesNotSumToZero() {
    refused("do not sum to zero", sql -> entryOf(sql, "RESERVE", -1000, 999));
  }

  @Test
  void refusesAnEntryWithoutPostings() {
    refused("do not sum to zero", sql -> entry(sql, "RESERVE"));
  }

  @Test
  void refusesOnePostingAlone() {
    refused(
        "do not sum to zero",
        sql -> post(sql, entry(sql, "RESERVE"), envelope, "AVAILABLE", -1000, "EUR"));
  }

  @Test
  void refusesAnOverdraft() {
    refused("ledger_account_available_check", sql -> entryOf(sql, "RESERVE", -6001, 6001));
  }

  @Test
  void refusesToCommitMoreThanTheCaseHolds() {
    CaseRef other = new CaseRef("award", UUID.randomUUID());
    refused(
        "ledger_holding_reserved_check",
        sql -> {
          UUID entry = entry(sql, envelope, "COMMIT", other, null);
          post(sql, entry, envelope, "RESERVED", -1000, "EUR");
          post(sql, entry, envelope, "COMMITTED", 1000, "EUR");
        });
  }

  @Test
  void refusesToRecoverMoreThanWasPaid() {
    refused(
        "no_more_back_than_paid",
        sql -> {
          UUID entry = entry(sql, "RECOVER");
          post(sql, entry, envelope, "RECOVERED", -1000, "EUR");
          post(sql, entry, envelope, "AVAILABLE", 1000, "EUR");
        });
  }

  @Test
  void refusesMoneyThatMovesElsewhereThanItsCauseSays() {
    refused(
        "does not move what its cause",
        sql -> {
          UUID entry = entry(sql, "RELEASE");
          post(sql, entry, envelope, "AVAILABLE", -1000, "EUR");
          post(sql, entry, envelope, "PAID", 1000, "EUR");
        });
  }

  @Test
  void refusesAnotherCurrency() {
    refused(
        "ledger_posting_envelope_id_currency_fkey",
        sql -> {
          UUID entry = entry(sql, "RESERVE");
          post(sql, entry, envelope, "AVAILABLE", -1000, "USD");
          post(sql, entry, envelope, "RESERVED", 1000, "USD");
        });
  }

  @Test
  void refusesAPostingToAForeignEnvelope() {
    refused(
        "ledger_posting_entry_id_envelope_id_fkey",
        sql -> {
          UUID entry = entry(sql, "RESERVE");
          post(sql, entry, envelope, "AVAILABLE", -1000, "EUR");
          post(sql, entry, foreign, "RESERVED", 1000, "USD");
        });
  }

  @Test
  void refusesPostingsToAClosedEntry() {
    UUID closed =
        jdbc.sql("select id from ledger_entry where envelope_id = :envelope and number = 2")
            .param("envelope", envelope)
            .query(UUID.class)
            .single();
    refused(
        "the entry is closed",
        sql -> {
          post(sql, closed, envelope, "COMMITTED", -1000, "EUR");
          post(sql, closed, envelope, "PAID", 1000, "EUR");
        });
  }

  @Test
  void refusesPostingsToAnEntryThatAnotherFollowed() {
    refused(
        "the entry is closed",
        sql -> {
          UUID first = entry(sql, "RESERVE");
          entryOf(sql, "RESERVE", -100, 100);
          post(sql, first, envelope, "AVAILABLE", -1000, "EUR");
        });
  }

  @Test
  void looksAgainAtWhatIsAddedAfterAnEarlyLook() {
    refused(
        "",
        sql -> {
          UUID entry = entryOf(sql, "RESERVE", -1000, 1000);
          sql.sql("set constraints all immediate").update();
          sql.sql("set constraints all deferred").update();
          post(sql, entry, envelope, "COMMITTED", 500, "EUR");
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 4, 1000, -1})
  void refusesNumbersOutOfTurn(long number) {
    refused("comes next", sql -> entry(sql, envelope, "RESERVE", award, number));
  }

  @Test
  void givesBackTheNumberOfAnEntryThatDoesNotStay() {
    refused("do not sum to zero", sql -> entry(sql, "RESERVE"));
    byHand(sql -> assertThat(number(sql, entryOf(sql, "RESERVE", -100, 100))).isEqualTo(3));
  }

  @Test
  void refusesTheKeyOfAnotherEntry() {
    refused(
        "ledger_entry_key_key",
        sql ->
            sql.sql(
                    """
                    insert into ledger_entry (id, envelope_id, cause, subject_kind, subject_id, key,
                      actor_name, recorded_at)
                    values (gen_random_uuid(), :envelope, 'RESERVE', 'award', :id, :key, 'x', now())
                    """)
                .param("envelope", envelope)
                .param("id", award.id())
                .param("key", "hand:" + award)
                .update());
  }

  @Test
  void refusesMoneyThatNobodyDecidedOn() {
    refused(
        "ledger_entry_check",
        sql -> {
          UUID entry = entry(sql, "TOP_UP");
          post(sql, entry, envelope, "FUNDING", -1000, "EUR");
          post(sql, entry, envelope, "AVAILABLE", 1000, "EUR");
        });
  }

  @Test
  void refusesAChangeOfOnePersonAlone() {
    UUID change =
        samples.request(
            new NewChange(
                envelope, ChangeKind.TOP_UP, Money.of("1", "EUR"), null, null, "More is needed"));
    refused(
        "ledger_change_by_two",
        sql ->
            sql.sql(
                    """
                    update ledger_change set state = 'APPROVED', decided_by = requested_by,
                      decided_at = now() where id = :id
                    """)
                .param("id", change)
                .update());
    refused(
        "does not go from",
        sql ->
            sql.sql("update ledger_change set state = 'BOOKED' where id = :id")
                .param("id", change)
                .update());
  }

  @Test
  void refusesAChangeThatIsBookedWithoutItsEntry() {
    UUID change =
        samples.request(
            new NewChange(
                envelope, ChangeKind.TOP_UP, Money.of("1", "EUR"), null, null, "More is needed"));
    refused(
        "has its entries",
        sql -> {
          sql.sql(
                  """
                  update ledger_change set state = 'APPROVED', decided_by = gen_random_uuid(),
                    decided_by_name = 'x', decided_at = now() where id = :id
                  """)
              .param("id", change)
              .update();
          sql.sql("update ledger_change set state = 'BOOKED' where id = :id")
              .param("id", change)
              .update();
        });
  }

  private void refused(String why, Consumer<JdbcClient> attempt) {
    Balances before = envelopes.get(envelope).balances();
    assertThatThrownBy(() -> byHand(attempt))
        .rootCause()
        .isInstanceOfSatisfying(
            SQLException.class,
            refusal -> {
              assertThat(refusal.getSQLState()).as(refusal.getMessage()).isIn(REFUSALS);
              assertThat(refusal.getMessage()).contains(why);
            });
    assertThat(envelopes.get(envelope).balances()).isEqualTo(before);
    assertThat(check.of(envelope).troubles()).isEmpty();
  }

  private void byHand(Consumer<JdbcClient> writing) {
    transactions.executeWithoutResult(status -> writing.accept(jdbc));
  }

  private UUID entryOf(JdbcClient sql, String cause, long from, long to) {
    UUID entry = entry(sql, cause);
    post(sql, entry, envelope, "AVAILABLE", from, "EUR");
    post(sql, entry, envelope, "RESERVED", to, "EUR");
    return entry;
  }

  private UUID entry(JdbcClient sql, String cause) {
    return entry(sql, envelope, cause, award, null);
  }

  private static UUID entry(
      JdbcClient sql,
      UUID envelope,
      String cause,
      CaseRef subject,
      @org.jspecify.annotations.Nullable Long number) {
    UUID id = UUID.randomUUID();
    sql.sql(
            """
            insert into ledger_entry (id, envelope_id, number, cause, subject_kind, subject_id, key,
              actor_name, recorded_at)
            values (:id, :envelope, :number, :cause, :kind, :subject, :key, 'by hand', now())
            """)
        .param("id", id)
        .param("envelope", envelope)
        .param("number", number)
        .param("cause", cause)
        .param("kind", subject.kind())
        .param("subject", subject.id())
        .param("key", "hand:" + id)
        .update();
    return id;
  }

  private static void post(
      JdbcClient sql, UUID entry, UUID envelope, String account, long amount, String currency) {
    sql.sql(
            """
            insert into ledger_posting (entry_id, envelope_id, account, amount, currency)
            values (:entry, :envelope, :account, :amount, :currency)
            """)
        .param("entry", entry)
        .param("envelope", envelope)
        .param("account", account)
        .param("amount", amount)
        .param("currency", currency)
        .update();
  }

  private static long number(JdbcClient sql, UUID entry) {
    return sql.sql("select number from ledger_entry where id = :id")
        .param("id", entry)
        .query(Long.class)
        .single();
  }
}
