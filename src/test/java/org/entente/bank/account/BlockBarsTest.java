package org.entente.bank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.bank.AccountBlocks;
import org.entente.bank.PaymentInstruction;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SamplePayments;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever brought what differs, or has a part in the payment, does not decide that all is well. */
@EntenteTest
class BlockBarsTest {

  @Autowired private AccountBlocks blocks;
  @Autowired private BlockBars bars;
  @Autowired private SamplePayments samples;
  @Autowired private ProcessDriver driver;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  @Test
  void aBlockIsLiftedByWhoHasNoPartInWhatDiffers() {
    Actor maker = driver.person("finance-officer").actor();
    Actor uploader = driver.person("finance-director").actor();
    Actor other = driver.person("presidents-office").actor();
    PaymentInstruction payment =
        samples.instruction(SamplePayments.LINE, "46.00", maker.personId());
    samples.submit(payment);
    block();
    try {
      differs(payment.order(), uploader);
      refused(uploader, "bank.block.uploaded");
      refused(other.onBehalfOf(uploader.personId(), uploader.name()), "bank.block.uploaded");
      refused(maker, "bank.block.own");
    } finally {
      blocks.lift(SamplePayments.LINE, "Looked into it", other);
    }
    block();
    assertThat(bars.against(SamplePayments.LINE, uploader)).as("of another block").isEmpty();
    blocks.lift(SamplePayments.LINE, "Nothing differs", uploader);
  }

  private void block() {
    blocks.block(SamplePayments.LINE, "bank.difference.AMOUNT", List.of("X"), Actor.SYSTEM);
  }

  private void refused(Actor actor, String key) {
    assertThatThrownBy(() -> blocks.lift(SamplePayments.LINE, "All is well", actor))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
  }

  /** As a file that somebody brought leaves it. */
  private void differs(UUID order, Actor uploader) {
    UUID file = Ids.next(clock);
    jdbc.sql(
            """
            insert into bank_answer_file (id, name, source, hash, received_at, actor_id, actor_name,
              state) values (:id, 'a.xml', 'UPLOAD', :hash, now(), :actor, :name, 'DONE')
            """)
        .param("id", file)
        .param("hash", ContentHash.of(file.toString()).hex())
        .param("actor", uploader.personId())
        .param("name", uploader.name())
        .update();
    jdbc.sql(
            """
            insert into bank_answer_record (file_id, position, level, line, outcome, order_id, status)
            values (:file, 1, 'PAYMENT', 1, 'DIFFERENT', :order, 'RJCT')
            """)
        .param("file", file)
        .param("order", order)
        .update();
  }
}
