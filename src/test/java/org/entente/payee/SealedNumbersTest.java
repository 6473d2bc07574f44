package org.entente.payee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.entente.audit.AuditHistory;
import org.entente.audit.AuditLog;
import org.entente.audit.HistoryFilter;
import org.entente.audit.RecordedEvent;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleBankDetails;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database holds of an account number, and what it takes to see it. */
@EntenteTest
class SealedNumbersTest {

  private static final String NUMBER = "20041010050500013M02606";

  @Autowired private SampleBankDetails samples;
  @Autowired private BankDetails details;
  @Autowired private Payees payees;
  @Autowired private AccountColumn column;
  @Autowired private AuditHistory history;
  @Autowired private ProcessDriver driver;
  @Autowired private JdbcClient jdbc;
  @Autowired private DetailsCheck check;
  @Autowired private DetailsEntry entry;
  @Autowired private DetailsStore store;
  @Autowired private NumberStore numbers;
  @Autowired private NameMatching names;
  @Autowired private DetailsFourEyes fourEyes;
  @Autowired private PayeeWorkflow workflow;
  @Autowired private PayeeNotices notices;
  @Autowired private PayeeProperties properties;
  @Autowired private AuditLog audit;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private Clock clock;

  @Test
  void theDatabaseHoldsNoNumber() {
    Payee payee = samples.payee("Student of the vault");
    UUID version = samples.payable(payee, SampleBankDetails.FRENCH);
    payees.open(version, driver.person("finance-officer").actor(), "To write order 1");
    String row =
        jdbc.sql("select row_to_json(d)::text from payee_details d where id = :id")
            .param("id", version)
            .query(String.class)
            .single();
    assertThat(row).contains("FR14 •••• 2606", "v1.").doesNotContain(NUMBER);
    List<String> events =
        jdbc.sql("select row_to_json(e)::text from audit_event e where subject_id = :id")
            .param("id", version)
            .query(String.class)
            .list();
    assertThat(events).hasSizeGreaterThan(3).noneMatch(event -> event.contains(NUMBER));
    assertThat(mails(payee)).isNotEmpty().noneMatch(mail -> mail.contains(NUMBER));
  }

  private List<String> mails(Payee payee) {
    return jdbc.sql("select row_to_json(m)::text from notify_mail m where to_address = :address")
        .param("address", payee.address())
        .query(String.class)
        .list();
  }

  @Test
  void everyLookLeavesItsReason() {
    UUID version = samples.payable(samples.payee("Student One"), SampleBankDetails.FRENCH);
    PayableDetails open =
        payees.open(version, driver.person("finance-officer").actor(), "To write order 1");
    assertThat(open.account().value()).isEqualTo(SampleBankDetails.FRENCH);
    RecordedEvent look =
        history.newestFirst(Details.ref(version), HistoryFilter.ALL, Long.MAX_VALUE, 1).get(0);
    assertThat(look.action()).isEqualTo("payee.lookedAt");
    assertThat(look.actor().personId()).isEqualTo(driver.person("finance-officer").id());
    assertThat(look.after()).containsEntry("reason", "To write order 1");
  }

  @Test
  void equalAccountsAreFoundWithoutTheirNumber() {
    Payee one = samples.payee("Student Two");
    Payee other = samples.payee("Student Three");
    UUID first = samples.entered(one, SampleBankDetails.BRITISH);
    UUID second = samples.entered(other, SampleBankDetails.BRITISH);
    UUID apart = samples.entered(samples.payee("Student Four"), SampleBankDetails.GERMAN);
    assertThat(details.sameAccount(first)).extracting(Details::id).contains(second);
    assertThat(details.sameAccount(second)).extracting(Details::id).contains(first);
    assertThat(details.sameAccount(apart)).extracting(Details::id).doesNotContain(first, second);
    assertThat(column.keys()).hasSize(1);
    assertThat(column.renew()).isZero();
  }

  @Test
  void whatWasEnteredNeverChangesAndTamperingShows() {
    UUID version = samples.payable(samples.payee("Student Five"), SampleBankDetails.FRENCH);
    UUID other = samples.payable(samples.payee("Student Six"), SampleBankDetails.GERMAN);
    for (String change :
        List.of(
            "delete from payee_details where id = :id",
            "update payee_details set holder = 'Another' where id = :id",
            "update payee_details set decided_by = entered_by, answer = 'x' where id = :id",
            "update payee_details set masked = 'FR00' where id = :id")) {
      assertThatThrownBy(() -> jdbc.sql(change).param("id", version).update())
          .isInstanceOf(DataAccessException.class);
    }
    jdbc.sql(
            """
            update payee_details set sealed = (select sealed from payee_details where id = :other)
             where id = :id
            """)
        .param("other", other)
        .param("id", version)
        .update();
    UUID payee = details.get(version).payee().id();
    assertThatThrownBy(() -> payees.payable(payee)).hasMessageContaining("another purpose");
  }

  @Test
  void theWaitingPeriodEndsByTheClock() {
    Payee payee = samples.payee("Student Seven");
    samples.payable(payee, SampleBankDetails.FRENCH);
    UUID change = samples.entered(payee, SampleBankDetails.GERMAN);
    samples.confirm(change);
    Instant from = details.get(change).payableFrom();
    assertThat(from).isAfter(clock.instant().plus(Duration.ofDays(3).minusMinutes(5)));
    assertThatThrownBy(() -> ripen(change, from.minusMillis(1)))
        .hasMessageContaining("not to be paid on yet");
    assertThat(payees.state(payee.id())).isEqualTo(PayeeState.CONFIRMED_WAITING);
    ripen(change, from);
    assertThat(payees.payable(payee.id()).orElseThrow().version()).isEqualTo(change);
  }

  private void ripen(UUID version, Instant now) {
    StoredBankDetails then =
        new StoredBankDetails(
            check,
            entry,
            store,
            numbers,
            names,
            fourEyes,
            workflow,
            notices,
            properties,
            audit,
            events,
            Clock.fixed(now, ZoneOffset.UTC));
    new TransactionTemplate(transactions).executeWithoutResult(status -> then.ripen(version));
  }
}
