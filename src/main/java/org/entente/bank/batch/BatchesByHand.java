package org.entente.bank.batch;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.bank.PaymentFilesByHand;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;

/** What the pages of files do, for other modules. */
@Service
class BatchesByHand implements PaymentFilesByHand {

  private final BatchMaking making;
  private final Batches batches;

  BatchesByHand(BatchMaking making, Batches batches) {
    this.making = making;
    this.batches = batches;
  }

  @Override
  public UUID make(String account, LocalDate day, Actor actor) {
    UUID made = making.make(account, day, actor).batch();
    if (made == null) {
      throw Refusal.conflict("bank.batch.nothing");
    }
    return made;
  }

  @Override
  public void release(UUID file, Actor actor) {
    batches.release(file, batches.get(file).hash().hex(), actor);
  }

  @Override
  public void handOver(UUID file, Actor actor) {
    batches.handOver(file, actor);
  }
}
