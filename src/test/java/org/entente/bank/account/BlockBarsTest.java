package org.entente.bank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.bank.AccountBlocks;
import org.entente.bank.BankReaders;
import org.entente.bank.PartsInPayments;
import org.entente.bank.PaymentInstruction;
import org.entente.bank.PaymentPart;
import org.entente.bank.PaymentParts;
import org.entente.people.People;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SamplePayments;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever brought what differs, or has a part in the payment, does not decide that all is well. */
@EntenteTest
class BlockBarsTest {

  @Autowired private AccountBlocks blocks;
  @Autowired private BlockBars bars;
  @Autowired private SamplePayments samples;
  @Autowired private ProcessDriver driver;
  @Autowired private BlockCauses causes;
  @Autowired private People people;
  @Autowired private TransactionTemplate transactions;

  @Test
  void aBlockIsLiftedByWhoHasNoPartInWhatDiffers() {
    Actor maker = driver.person("finance-officer").actor();
    Actor uploader = driver.person("finance-director").actor();
    Actor other = driver.person("presidents-office").actor();
    PaymentInstruction one = samples.queued(SamplePayments.LINE, "45.00");
    PaymentInstruction two = samples.instruction(SamplePayments.LINE, "46.00", maker.personId());
    samples.submit(two);
    differs(List.of(one.order(), two.order()), uploader);
    try {
      refused(uploader, "bank.block.uploaded");
      refused(other.onBehalfOf(uploader.personId(), uploader.name()), "bank.block.uploaded");
      refused(maker, "bank.block.own");
    } finally {
      blocks.lift(SamplePayments.LINE, "Looked into it", other);
    }
    differs(List.of(one.order()), Actor.SYSTEM);
    assertThat(bars.against(SamplePayments.LINE, uploader)).as("of another block").isEmpty();
    assertThat(bars.against(SamplePayments.LINE, maker)).as("of another block").isEmpty();
    blocks.lift(SamplePayments.LINE, "Nothing differs", uploader);
  }

  /** A second answer, brought for somebody else, comes to the block that stands. */
  @Test
  void whoeverBringsWhatDiffersNextDoesNotLiftItEither() {
    Actor first = driver.person("finance-director").actor();
    Actor second = driver.person("presidents-office").actor();
    Actor officer = driver.person("finance-officer").actor();
    UUID order = samples.queued(SamplePayments.LINE, "47.00").order();
    differs(List.of(order), first);
    try {
      assertThat(bars.against(SamplePayments.LINE, second)).isEmpty();
      differs(List.of(order), officer.onBehalfOf(second.personId(), second.name()));
      refused(second, "bank.block.uploaded");
      refused(first, "bank.block.uploaded");
    } finally {
      blocks.lift(SamplePayments.LINE, "The test is over", Actor.SYSTEM);
    }
  }

  /** Who let a payment pass is barred as long as somebody else has the right. */
  @Test
  void whoApprovedOneLiftsItOnlyWhereNobodyElseCould() {
    Actor director = driver.person("finance-director").actor();
    Actor office = driver.person("presidents-office").actor();
    UUID order = samples.queued(SamplePayments.LINE, "48.00").order();
    Set<Actor> approved = new HashSet<>(Set.of(director));
    PaymentParts parts =
        (orders, actor) ->
            orders.contains(order) && approved.stream().anyMatch(a -> actor.involves(a.personId()))
                ? Set.of(PaymentPart.APPROVED)
                : Set.of();
    BlockBars own = new BlockBars(causes, new PartsInPayments(List.of(parts)), people);
    differs(List.of(order), Actor.SYSTEM);
    try {
      assertThat(own.against(SamplePayments.LINE, director))
          .get()
          .extracting(Refusal::messageKey)
          .isEqualTo("bank.block.approved");
      assertThat(own.against(SamplePayments.LINE, office)).isEmpty();
      BankReaders.DECIDING.stream()
          .flatMap(role -> people.inGroup(role.key()).stream())
          .forEach(each -> approved.add(each.actor()));
      assertThat(own.against(SamplePayments.LINE, director)).isEmpty();
    } finally {
      blocks.lift(SamplePayments.LINE, "The test is over", Actor.SYSTEM);
    }
  }

  private void refused(Actor actor, String key) {
    assertThatThrownBy(() -> blocks.lift(SamplePayments.LINE, "All is well", actor))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
  }

  /** As an answer that somebody brought does. */
  private void differs(List<UUID> orders, Actor by) {
    transactions.executeWithoutResult(
        status -> {
          blocks.differs(SamplePayments.LINE, "OTHER_CONTENT", List.of("X"), orders);
          causes.broughtBy(by);
        });
  }
}
