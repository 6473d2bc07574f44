package org.entente.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.AwardStatus;
import org.entente.award.Awards;
import org.entente.grant.CallStatus;
import org.entente.grant.Calls;
import org.entente.ledger.Balances;
import org.entente.ledger.Envelopes;
import org.entente.ledger.LedgerCheck;
import org.entente.payee.PayeeState;
import org.entente.payee.Payees;
import org.entente.shared.Money;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a newcomer finds: five calls, each as far as it should be, and books that agree. */
@EntenteTest
class DemoGrantsTest {

  @Autowired private DemoGrants grants;
  @Autowired private DemoStories stories;
  @Autowired private Calls calls;
  @Autowired private Awards awards;
  @Autowired private Envelopes envelopes;
  @Autowired private LedgerCheck check;
  @Autowired private Payees payees;

  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  /** Undone, so that no other test meets these people's applications and awards. */
  @Test
  void everyStateOfARoundIsThereOnceAndTheBooksAgree() {
    transaction.executeWithoutResult(
        status -> {
          grants.tellOfCalls();
          grants.tellOfCalls();
          look();
          jdbc.sql("set constraints all immediate").update();
          status.setRollbackOnly();
        });
  }

  private void look() {
    assertThat(status("summer-projects")).isEqualTo(CallStatus.IN_APPROVAL);
    assertThat(status("autumn-semester")).isEqualTo(CallStatus.OPEN);
    assertThat(status("spring-semester")).isEqualTo(CallStatus.CLOSED);
    UUID call = stories.told("two-semesters").orElseThrow();
    List<Award> made = awards.ofCall(call);
    assertThat(made)
        .extracting(Award::status)
        .containsExactly(
            AwardStatus.ACCEPTED,
            AwardStatus.ACCEPTED,
            AwardStatus.ACCEPTED,
            AwardStatus.ACCEPTED,
            AwardStatus.OFFERED,
            AwardStatus.DECLINED,
            AwardStatus.APPROVAL,
            AwardStatus.RESERVE,
            AwardStatus.RESERVE);
    assertThat(made.subList(0, 4))
        .extracting(award -> payees.state(award.beneficiary().payee()))
        .containsExactly(
            PayeeState.PAYABLE, PayeeState.PAYABLE, PayeeState.PAYABLE, PayeeState.ENTERED);
    Balances book = envelopes.get(calls.get(call).envelope()).balances();
    assertThat(book.reserved()).isEqualTo(sum(made.subList(0, 5)).plus(made.get(6).amount()));
    assertThat(check.of(calls.get(call).envelope()).balances()).isTrue();
    lookAtTheYearBefore(stories.told("year-before").orElseThrow());
  }

  /** All of it accepted and to be paid to accounts that somebody confirmed. */
  private void lookAtTheYearBefore(UUID call) {
    List<Award> made = awards.ofCall(call);
    assertThat(made)
        .hasSize(3)
        .allSatisfy(award -> assertThat(award.status()).isEqualTo(AwardStatus.ACCEPTED))
        .allSatisfy(
            award ->
                assertThat(payees.state(award.beneficiary().payee()))
                    .isEqualTo(PayeeState.PAYABLE));
    assertThat(check.of(calls.get(call).envelope()).balances()).isTrue();
  }

  private static Money sum(List<Award> awards) {
    return awards.stream().map(Award::amount).reduce(Money::plus).orElseThrow();
  }

  private CallStatus status(String key) {
    return calls.get(stories.told(key).orElseThrow()).status();
  }
}
