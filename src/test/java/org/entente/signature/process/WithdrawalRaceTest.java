package org.entente.signature.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.Agreements;
import org.entente.agreement.Closures;
import org.entente.shared.Refusal;
import org.entente.signature.RoundState;
import org.entente.signature.SigningRounds;
import org.entente.signature.VoidReason;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleProposals;
import org.entente.testing.SigningCases;
import org.entente.workflow.TaskDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A withdrawal and somebody at work, at the same moment, in two threads. */
@EntenteTest
class WithdrawalRaceTest {

  @Autowired private ProcessDriver driver;
  @Autowired private SampleProposals proposals;
  @Autowired private SigningCases cases;
  @Autowired private SigningRounds rounds;
  @Autowired private Agreements agreements;
  @Autowired private Closures closures;
  @Autowired private TaskDesk desk;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcClient jdbc;

  private final ExecutorService threads = Executors.newFixedThreadPool(2);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void comesTooLateOnceTheLastSignatureIsBeingRecorded() {
    UUID id = untilTheLastSignature();
    cases.paperArrives();
    CompletableFuture<Void> withdrawal = whileAtWork(id, () -> cases.recordPaper(id), () -> {});
    assertThatThrownBy(withdrawal::join)
        .cause()
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
              assertThat(refusal.messageKey()).isEqualTo("agreement.withdraw.signed");
            });
    assertThat(rounds.live(id).allSigned()).isTrue();
    assertThat(driver.openJobs(id)).contains("sealAgreement");
  }

  @Test
  void waitsForWhoeverIsAtWorkInsteadOfLockingThemOut() {
    UUID id = proposals.propose("Race " + UUID.randomUUID());
    driver.runAsyncJobs(id);
    String task = driver.task(id, "endorseProposal").id();
    whileAtWork(
            id,
            () -> desk.claim(task, driver.person("unit-head").actor()),
            () ->
                jdbc.sql("update agreement set rationale = rationale where id = :id")
                    .param("id", id)
                    .update())
        .join();
    assertThat(agreements.get(id).status()).isEqualTo(AgreementStatus.WITHDRAWN);
  }

  @Test
  void aSignedRoundIsNotVoided() {
    UUID id = untilTheLastSignature();
    cases.recordPaper(id);
    assertThatThrownBy(() -> rounds.voidRound(id, VoidReason.WITHDRAWN, "recordWithdrawal"))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    assertThat(rounds.live(id).state()).isEqualTo(RoundState.OPEN);
  }

  private UUID untilTheLastSignature() {
    UUID id = proposals.propose("Race " + UUID.randomUUID());
    driver.runAsyncJobs(id);
    driver.complete(id, "endorseProposal", "unit-head", Map.of("endorsement", "ENDORSED"));
    driver.complete(id, "triageProposal", "officer", Map.of("triage", "ACCEPTED"));
    driver.runAsyncJobs(id);
    driver.complete(id, "editDraft", "officer", Map.of("drafting", "READY"));
    driver.complete(id, "checkLanguages", "officer", Map.of("languageCheck", "SAME"));
    driver.runAsyncJobs(id);
    driver.complete(id, "decideLegalReview", "legal", Map.of("opinion", "APPROVED"));
    String signatory = driver.task(id, "signAgreement").candidateGroups().iterator().next();
    driver.complete(id, "signAgreement", signatory, SigningCases.SIGN);
    return id;
  }

  /** Withdraws as soon as the first step is done, and goes on once the withdrawal waits. */
  private CompletableFuture<Void> whileAtWork(UUID id, Runnable first, Runnable then) {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Void> work =
        CompletableFuture.runAsync(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      first.run();
                      begun.countDown();
                      untilSomebodyWaits();
                      then.run();
                    }),
            threads);
    CompletableFuture<Void> withdrawal =
        CompletableFuture.runAsync(() -> withdrawAfter(begun, id), threads);
    work.join();
    return withdrawal;
  }

  private void withdrawAfter(CountDownLatch begun, UUID id) {
    try {
      assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    closures.withdraw(id, "No longer wanted", driver.person("officer").actor());
  }

  private void untilSomebodyWaits() {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (waiting() == 0) {
      assertThat(System.nanoTime()).as("nobody came to wait").isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  private int waiting() {
    return jdbc.sql("select count(*) from pg_locks where not granted")
        .query(Integer.class)
        .single();
  }
}
