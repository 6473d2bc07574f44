package org.entente.bank.answer;

import java.util.List;
import java.util.Set;
import org.entente.bank.account.BlockCauses;
import org.entente.iso20022.BankAnswer;
import org.entente.iso20022.StatementLine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books records of a bank's file: each once, whoever was cut off before. */
@Component
class RecordBooking {

  private final AnswerRecords records;
  private final LineBooking lines;
  private final StatusBooking statuses;
  private final BlockCauses causes;

  RecordBooking(
      AnswerRecords records, LineBooking lines, StatusBooking statuses, BlockCauses causes) {
    this.records = records;
    this.lines = lines;
    this.statuses = statuses;
    this.causes = causes;
  }

  /**
   * All or none of them.
   *
   * @param answered keys of payments that have an answer of their own, which groups don't concern
   */
  @Transactional
  public void book(AnswerFile file, List<Placed> placed, Set<String> answered) {
    placed.forEach(each -> book(file, each, answered));
    causes.broughtBy(file.by());
  }

  /** Keeps that it fails, for whoever presses again. */
  @Transactional
  public void failed(AnswerFile file, Placed placed, String trouble) {
    records.put(
        file.id(), placed.position(), placed.record(), new Booked(Found.FAILED, trouble, null));
  }

  private void book(AnswerFile file, Placed placed, Set<String> answered) {
    if (!records.settled(file.id(), placed.position())) {
      Booked booked =
          placed.record() instanceof StatementLine line
              ? lines.book(line)
              : answer(placed.answer(), answered);
      records.put(file.id(), placed.position(), placed.record(), booked);
    }
  }

  private Booked answer(BankAnswer answer, Set<String> answered) {
    return answer.level() == BankAnswer.Level.PAYMENT
        ? statuses.payment(answer)
        : statuses.together(answer, answered);
  }
}
