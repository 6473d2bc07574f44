package org.entente.award.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.Agreements;
import org.entente.application.ApplicationStatus;
import org.entente.application.ApplicationWithdrawn;
import org.entente.application.Applications;
import org.entente.award.Award;
import org.entente.award.AwardDecisions;
import org.entente.award.AwardOffers;
import org.entente.award.AwardStatus;
import org.entente.award.Awards;
import org.entente.document.BlobStore;
import org.entente.drafting.Drafts;
import org.entente.grant.CallCancelled;
import org.entente.grant.CancelledCalls;
import org.entente.ledger.Balances;
import org.entente.ledger.Envelopes;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleAwards;
import org.entente.testing.SigningCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One award's way, and every way out of it. */
@EntenteTest
class GrantAwardTest {

  private static final Money EACH = SampleAwards.EACH;

  @Autowired private SampleAwards sample;
  @Autowired private Awards awards;
  @Autowired private AwardOffers offers;
  @Autowired private AwardDecisions decisions;
  @Autowired private Agreements agreements;
  @Autowired private Drafts drafts;
  @Autowired private Envelopes envelopes;
  @Autowired private SigningCases signing;
  @Autowired private ProcessDriver driver;
  @Autowired private CancelledCalls cancelled;
  @Autowired private Applications applications;
  @Autowired private JdbcClient jdbc;
  @Autowired private BlobStore blobs;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;

  @Test
  void isReservedApprovedOfferedAcceptedSignedAndCommitted() {
    UUID call = sample.prepared(1, 0, EACH.times(2));
    Award award = sample.at(call, 1);
    assertThat(award.status()).isEqualTo(AwardStatus.APPROVAL);
    assertThat(award.amount()).isEqualTo(EACH);
    assertThat(award.level()).isEqualTo("finance-director");
    assertThat(sum(award)).isEqualTo(EACH);
    assertThat(balances(award).reserved()).isEqualTo(EACH);

    sample.decide(award.id(), "APPROVED");
    assertThat(status(award)).isEqualTo(AwardStatus.DECIDED);
    sample.tell(award.id());
    assertThat(status(award)).isEqualTo(AwardStatus.OFFERED);
    assertThat(blobs.get(awards.get(award.id()).offer().letter()).content())
        .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

    UUID agreement = sample.accept(award.id());
    sample.draft(agreement);
    String text =
        drafts
            .latestFrozen(agreement)
            .orElseThrow()
            .text()
            .clause("amount")
            .orElseThrow()
            .in(Language.FR)
            .body();
    assertThat(text).contains("1\u202f835,00\u00a0EUR", "1\u202f560,00", "275,00");
    assertThat(balances(award).reserved()).isEqualTo(EACH);

    sample.sign(award.id(), agreement);
    assertThat(status(award)).isEqualTo(AwardStatus.COMMITTED);
    assertThat(agreements.get(agreement).status()).isEqualTo(AgreementStatus.IN_FORCE);
    assertThat(balances(award).committed()).isEqualTo(EACH);
    assertThat(balances(award).reserved().isZero()).isTrue();
    assertThat(driver.ended(award.id())).isTrue();
  }

  @Test
  void manyPlacesArePreparedInSeveralJobs() {
    UUID call = sample.prepared(7, 0, EACH.times(7));
    assertThat(awards.ofCall(call))
        .hasSize(7)
        .extracting(Award::status)
        .containsOnly(AwardStatus.APPROVAL);
    assertThat(balances(sample.at(call, 1)).reserved()).isEqualTo(EACH.times(7));
  }

  @Test
  void refusedByTheApproverGoesToWhoeverIsNext() {
    UUID call = sample.prepared(1, 1, EACH);
    sample.decide(sample.at(call, 1).id(), "REFUSED");
    sample.tell(sample.at(call, 1).id());
    movedUp(call, AwardStatus.REFUSED);
  }

  @Test
  void declinedGoesToWhoeverIsNext() {
    UUID call = sample.prepared(1, 1, EACH);
    sample.offer(sample.at(call, 1).id());
    offers.decline(sample.at(call, 1).id(), "I go elsewhere.");
    movedUp(call, AwardStatus.DECLINED);
    assertThat(sample.at(call, 1).reason()).isEqualTo("I go elsewhere.");
    assertThatThrownBy(() -> offers.accept(sample.at(call, 1).id())).isInstanceOf(Refusal.class);
  }

  @Test
  void lapsesAfterFourteenDays() {
    UUID call = sample.prepared(1, 1, EACH);
    sample.offer(sample.at(call, 1).id());
    driver.fireTimer(sample.at(call, 1).id(), "offerLapsed");
    movedUp(call, AwardStatus.LAPSED);
  }

  @Test
  void endsWhereASignatureIsRefused() {
    UUID call = sample.prepared(1, 1, EACH);
    UUID award = sample.at(call, 1).id();
    sample.offer(award);
    UUID agreement = sample.accept(award);
    sample.draft(agreement);
    driver.complete(
        agreement,
        "signAgreement",
        driver.task(agreement, "signAgreement").candidateGroups().iterator().next(),
        Map.of("signing", "REFUSED", "reason", "The programme was given up."));
    movedUp(call, AwardStatus.UNSIGNED);
    assertThat(agreements.get(agreement).status()).isEqualTo(AgreementStatus.REFUSED);
  }

  @Test
  void endsWhereNobodySignsInTime() {
    UUID call = sample.prepared(1, 1, EACH);
    UUID award = sample.at(call, 1).id();
    sample.offer(award);
    UUID agreement = sample.accept(award);
    sample.draft(agreement);
    driver.fireTimer(agreement, "signatureExpired");
    movedUp(call, AwardStatus.UNSIGNED);
    assertThat(agreements.get(agreement).status()).isEqualTo(AgreementStatus.LAPSED);
  }

  @Test
  void isDraftedAgainWhereTheTextChanged() {
    UUID call = sample.prepared(1, 0, EACH);
    UUID award = sample.at(call, 1).id();
    sample.offer(award);
    UUID agreement = sample.accept(award);
    sample.draft(agreement);
    signing.tamper(agreement);
    sample.signOurs(agreement);
    driver.runAsyncJobs(agreement);
    assertThat(driver.task(agreement, "editDraft")).isNotNull();
    assertThat(status(sample.at(call, 1))).isEqualTo(AwardStatus.ACCEPTED);
  }

  @Test
  void endsWhereTheApplicantWithdrawsWhileItIsSigned() {
    UUID call = sample.prepared(1, 1, EACH);
    UUID award = sample.at(call, 1).id();
    sample.offer(award);
    UUID agreement = sample.accept(award);
    sample.draft(agreement);
    withdraw(sample.at(call, 1));
    movedUp(call, AwardStatus.WITHDRAWN);
    assertThat(agreements.get(agreement).status()).isEqualTo(AgreementStatus.WITHDRAWN);
    assertThat(driver.tasks(agreement)).isEmpty();
  }

  @Test
  void leavesTheListWhereSomebodyWithdrawsBeforeTheirTurn() {
    UUID call = sample.prepared(1, 2, EACH);
    withdraw(sample.at(call, 2));
    assertThat(status(sample.at(call, 2))).isEqualTo(AwardStatus.WITHDRAWN);
    sample.offer(sample.at(call, 1).id());
    offers.decline(sample.at(call, 1).id(), "");
    assertThat(status(sample.at(call, 3))).isEqualTo(AwardStatus.APPROVAL);
  }

  @Test
  void endsWithItsCall() {
    UUID call = sample.prepared(2, 1, EACH.times(2));
    sample.offer(sample.at(call, 1).id());
    cancel(call);
    assertThat(awards.ofCall(call)).extracting(Award::status).containsOnly(AwardStatus.CANCELLED);
    assertThat(balances(sample.at(call, 1)).available()).isEqualTo(EACH.times(2));
    assertThat(driver.tasks(sample.at(call, 2).ref())).isEmpty();
  }

  @Test
  void whatBothSignedOutlivesItsCallAndTheBeneficiaryHearsSo() {
    UUID call = sample.prepared(2, 0, EACH.times(2));
    Award signed = sample.at(call, 1);
    sample.offer(signed.id());
    UUID agreement = sample.accept(signed.id());
    sample.draft(agreement);
    sample.sign(signed.id(), agreement);
    cancel(call);
    assertThat(awards.ofCall(call))
        .extracting(Award::status)
        .containsExactly(AwardStatus.COMMITTED, AwardStatus.CANCELLED);
    assertThat(balances(signed).committed()).isEqualTo(EACH);
    assertThat(balances(signed).available()).isEqualTo(EACH);
    assertThat(applications.get(signed.application()).status())
        .isEqualTo(ApplicationStatus.ELIGIBLE);
    assertThat(applications.get(sample.at(call, 2).application()).status())
        .isEqualTo(ApplicationStatus.CANCELLED);
    assertThat(told(signed.application())).isEqualTo("notice.application.cancelledKept");
  }

  private String told(UUID application) {
    return jdbc.sql("select message_key from notify_mail where mail_key like :key")
        .param("key", "%application:" + application + ":cancelled")
        .query(String.class)
        .single();
  }

  /** And does what a job does behind it. */
  private void cancel(UUID call) {
    transaction.executeWithoutResult(
        status -> events.publishEvent(new CallCancelled(call, driver.person("officer").actor())));
    while (cancelled.endNext(call)) {
      // the next few
    }
  }

  @Test
  void anUnpreparedRoundEndsWithItsCall() {
    UUID call = sample.ranked(1, 1, EACH);
    cancel(call);
    assertThat(driver.ended(call)).isTrue();
    assertThat(awards.ofCall(call)).extracting(Award::status).containsOnly(AwardStatus.CANCELLED);
  }

  @Test
  void waitsStrictlyByPlaceWhereTheMoneyDoesNotDo() {
    UUID call = sample.prepared(3, 1, EACH.times(2).minus(Money.of("0.01", "EUR")));
    assertThat(awards.ofCall(call))
        .extracting(Award::status)
        .containsExactly(
            AwardStatus.APPROVAL, AwardStatus.WAITING, AwardStatus.WAITING, AwardStatus.RESERVE);
    assertThat(sample.at(call, 2).shortOf()).isEqualTo(Money.of("1834.99", "EUR"));

    sample.offer(sample.at(call, 1).id());
    offers.decline(sample.at(call, 1).id(), "");
    assertThat(awards.ofCall(call))
        .extracting(Award::status)
        .containsExactly(
            AwardStatus.DECLINED, AwardStatus.APPROVAL, AwardStatus.WAITING, AwardStatus.RESERVE);
  }

  @Test
  void aDecisionIsTakenBackByItsAuthorUntilTheApplicantIsTold() {
    UUID call = sample.prepared(1, 0, EACH);
    UUID award = sample.at(call, 1).id();
    sample.decide(award, "REFUSED");
    Actor director = driver.person("finance-director").actor();
    assertThatThrownBy(() -> decisions.takeBack(award, "Not mine", driver.person("rector").actor()))
        .isInstanceOf(Refusal.class);
    decisions.takeBack(award, "I looked at the wrong line.", director);
    assertThat(status(sample.at(call, 1))).isEqualTo(AwardStatus.APPROVAL);

    sample.offer(award);
    assertThatThrownBy(() -> decisions.takeBack(award, "Too late", director))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.messageKey()).isEqualTo("award.takeBack.told"));
  }

  @Test
  void theCallIsConcludedWhenNothingIsUnderWay() {
    UUID call = sample.prepared(1, 1, EACH);
    sample.offer(sample.at(call, 1).id());
    UUID agreement = sample.accept(sample.at(call, 1).id());
    sample.draft(agreement);
    sample.sign(sample.at(call, 1).id(), agreement);
    assertThat(status(sample.at(call, 2))).isEqualTo(AwardStatus.NOT_REACHED);
  }

  private void withdraw(Award award) {
    transaction.executeWithoutResult(
        status ->
            events.publishEvent(
                new ApplicationWithdrawn(
                    award.application(), Actor.outsider(award.beneficiary().name()))));
  }

  /** The first one ended so, the second has the money now, and every cent is accounted for. */
  private void movedUp(UUID call, AwardStatus end) {
    assertThat(status(sample.at(call, 1))).isEqualTo(end);
    assertThat(driver.ended(sample.at(call, 1).id())).isTrue();
    Award next = sample.at(call, 2);
    assertThat(next.status()).isEqualTo(AwardStatus.APPROVAL);
    assertThat(driver.task(next.ref(), "approveAward")).isNotNull();
    assertThat(balances(next).reserved()).isEqualTo(EACH);
    assertThat(balances(next).available().isZero()).isTrue();
  }

  private static Money sum(Award award) {
    return award.computed().plan().stream()
        .map(each -> each.amount())
        .reduce(Money.zero(EACH.currency()), Money::plus);
  }

  private Balances balances(Award award) {
    return envelopes.get(award.envelope()).balances();
  }

  private AwardStatus status(Award award) {
    return awards.get(award.id()).status();
  }
}
