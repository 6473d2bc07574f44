package org.entente.payee.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.form.FormInput;
import org.entente.payee.BankDetails;
import org.entente.payee.Details;
import org.entente.payee.DetailsState;
import org.entente.payee.PayableDetails;
import org.entente.payee.Payee;
import org.entente.payee.PayeeState;
import org.entente.payee.Payees;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleBankDetails;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way in which an entry of bank details can end. */
@EntenteTest
class BankDetailsTest {

  private static final String TASK = "confirmBankDetails";
  private static final Actor BANK = Actor.SYSTEM;

  @Autowired private SampleBankDetails samples;
  @Autowired private BankDetails details;
  @Autowired private Payees payees;
  @Autowired private ProcessDriver driver;
  @Autowired private TaskDesk desk;
  @Autowired private JdbcClient jdbc;

  @Test
  void firstDetailsArePayableAsSoonAsAnotherPersonConfirmsThem() {
    Payee payee = samples.payee("Étudiante Quatorze");
    assertThat(payees.state(payee.id())).isEqualTo(PayeeState.NONE);
    UUID version = samples.entered(payee, SampleBankDetails.FRENCH);
    assertThat(payees.state(payee.id())).isEqualTo(PayeeState.ENTERED);
    assertThat(payees.payable(payee.id())).isEmpty();
    samples.confirm(version);
    assertThat(driver.passed(version)).contains("makeDetailsPayable", "detailsPayable");
    assertThat(driver.ended(version)).isTrue();
    PayableDetails payable = payees.payable(payee.id()).orElseThrow();
    assertThat(payable.version()).isEqualTo(version);
    assertThat(payable.holder()).isEqualTo("Etudiante Quatorze");
    assertThat(payable.account().value()).isEqualTo(SampleBankDetails.FRENCH);
    assertThat(payable.masked()).isEqualTo("FR14 •••• 2606");
    assertThat(payable).asString().doesNotContain("20041010050500013M02606");
  }

  @Test
  void aChangeWaitsAndNothingIsPaidMeanwhile() {
    Payee payee = samples.payee("Student Fourteen");
    UUID before = samples.payable(payee, SampleBankDetails.FRENCH);
    UUID change = samples.entered(payee, SampleBankDetails.GERMAN);
    assertThat(payees.payable(payee.id())).isEmpty();
    samples.confirm(change);
    assertThat(payees.state(payee.id())).isEqualTo(PayeeState.CONFIRMED_WAITING);
    assertThat(driver.openJobs(change)).containsExactly("waitingPeriodEnded");
    assertThatThrownBy(() -> driver.fireTimer(change, "waitingPeriodEnded"))
        .hasStackTraceContaining("not to be paid on yet");
    assertThat(payees.state(payee.id())).isEqualTo(PayeeState.CONFIRMED_WAITING);
    samples.ripen(change);
    assertThat(driver.ended(change)).isTrue();
    assertThat(payees.payable(payee.id()).orElseThrow().version()).isEqualTo(change);
    assertThat(details.get(before).state()).isEqualTo(DetailsState.REPLACED);
    assertThat(notices(payee, "entered")).isOne();
    assertThat(notices(payee, "changed")).isOne();
    assertThat(notices(payee, "confirmed")).isOne();
  }

  @Test
  void aStoppedChangeLeavesWhatWasPayable() {
    Payee payee = samples.payee("Student Fifteen");
    UUID before = samples.payable(payee, SampleBankDetails.FRENCH);
    UUID change = samples.entered(payee, SampleBankDetails.GERMAN);
    samples.confirm(change);
    details.stop(change, "That was not me", payee.actor());
    assertThat(driver.passed(change)).contains("changeOverturned", "detailsOverturned");
    assertThat(driver.ended(change)).isTrue();
    assertThat(payees.payable(payee.id()).orElseThrow().version()).isEqualTo(before);
    assertThatThrownBy(() -> details.stop(change, "Once more", payee.actor()))
        .hasMessageContaining("payee.over");
    assertThatThrownBy(() -> details.stop(before, "Too late", payee.actor()))
        .hasMessageContaining("payee.over");
  }

  @Test
  void anEntryIsStoppedBeforeAnybodyConfirmsIt() {
    Payee payee = samples.payee("Student Sixteen");
    UUID version = samples.entered(payee, SampleBankDetails.FRENCH);
    assertThatThrownBy(() -> details.stop(version, "no", payee.actor()))
        .hasMessageContaining("payee.noReason");
    details.stop(version, "I mistyped it", driver.person("finance-officer").actor());
    assertThat(driver.passed(version)).contains("entryOverturned", "detailsOverturned");
    assertThat(payees.state(payee.id())).isEqualTo(PayeeState.NONE);
    assertThat(driver.tasks(Details.ref(version))).isEmpty();
  }

  @Test
  void anotherEntryTakesThePlaceOfOneUnderWay() {
    Payee payee = samples.payee("Student Seventeen");
    UUID first = samples.entered(payee, SampleBankDetails.FRENCH);
    UUID second = samples.entered(payee, SampleBankDetails.GERMAN);
    assertThat(details.get(first).state()).isEqualTo(DetailsState.REPLACED);
    assertThat(driver.ended(first)).isTrue();
    samples.confirm(second);
    assertThat(details.of(payee.id()))
        .extracting(Details::state)
        .containsExactly(DetailsState.PAYABLE, DetailsState.REPLACED);
  }

  @Test
  void refusedWithAReasonThePayeeReads() {
    Payee payee = samples.payee("Student Eighteen");
    UUID version = samples.entered(payee, SampleBankDetails.FRENCH);
    driver.complete(
        Details.ref(version),
        TASK,
        "finance-controller",
        Map.of("detailsDecision", "REFUSED", "reason", "The bank’s paper says otherwise."));
    assertThat(driver.passed(version)).contains("detailsRefused");
    assertThat(payees.state(payee.id())).isEqualTo(PayeeState.NONE);
    assertThat(notices(payee, "refused")).isOne();
  }

  @Test
  void differentNamesAreConfirmedWithAReasonOnly() {
    Payee payee = samples.payee("Student Nineteen");
    UUID version =
        details.enter(
            payee,
            samples.typed("Somebody Else Entirely", SampleBankDetails.FRENCH),
            null,
            payee.actor());
    OpenTask task = driver.task(Details.ref(version), TASK);
    assertThat(
            desk.complete(
                task.id(),
                FormInput.of(Map.of("detailsDecision", "CONFIRMED")),
                desk.contentHash(task).orElseThrow(),
                driver.person("finance-controller").actor()))
        .isNotInstanceOf(org.entente.workflow.Completion.Done.class);
    driver.complete(
        Details.ref(version),
        TASK,
        "finance-controller",
        Map.of("detailsDecision", "CONFIRMED", "nameReason", "Her husband’s account, by paper."));
    assertThat(payees.state(payee.id())).isEqualTo(PayeeState.PAYABLE);
  }

  @Test
  void whatTheBankRefutedIsNotPaidOnAgain() {
    Payee payee = samples.payee("Student Twenty");
    UUID version = samples.payable(payee, SampleBankDetails.FRENCH);
    payees.refuted(version, "AC04", BANK);
    payees.refuted(version, "AC04", BANK);
    assertThat(payees.state(payee.id())).isEqualTo(PayeeState.REFUTED);
    assertThat(payees.payable(payee.id())).isEmpty();
    assertThat(notices(payee, "refuted")).isOne();
    UUID anew = samples.entered(payee, SampleBankDetails.FRENCH);
    assertThat(details.refutedBefore(anew)).isTrue();
    samples.confirm(anew);
    assertThat(payees.state(payee.id())).isEqualTo(PayeeState.CONFIRMED_WAITING);
    details.stop(anew, "Not right either", payee.actor());
    assertThat(payees.state(payee.id())).isEqualTo(PayeeState.REFUTED);
  }

  @Test
  void isDecidedOnExactlyAsItWasShown() {
    UUID version = samples.entered(samples.payee("Student One"), SampleBankDetails.FRENCH);
    OpenTask task = driver.task(Details.ref(version), TASK);
    assertThatThrownBy(
            () ->
                desk.complete(
                    task.id(),
                    FormInput.of(Map.of("detailsDecision", "CONFIRMED")),
                    ContentHash.of("something else"),
                    driver.person("finance-controller").actor()))
        .hasMessageContaining("error.task.textChanged");
  }

  @Test
  void keepsNothingOfThemInTheEngine() {
    UUID version = samples.payable(samples.payee("Student Two"), SampleBankDetails.FRENCH);
    List<String> names =
        jdbc.sql(
                """
                select v.name_ from act_hi_varinst v join act_hi_procinst p
                  on p.proc_inst_id_ = v.proc_inst_id_ where p.business_key_ = :id
                """)
            .param("id", version.toString())
            .query(String.class)
            .list();
    assertThat(names).containsOnly("detailsOutcome");
  }

  private int notices(Payee payee, String what) {
    return jdbc.sql(
            """
            select count(*) from notify_mail m where to_address = :address
              and message_key = 'notice.payee.' || :what
            """)
        .param("address", payee.address())
        .param("what", what)
        .query(Integer.class)
        .single();
  }
}
