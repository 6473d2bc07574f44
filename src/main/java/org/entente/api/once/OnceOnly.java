package org.entente.api.once;

import java.util.Objects;
import java.util.Optional;
import org.entente.api.once.AnswerTable.Kept;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One effect for one question: what it does and its answer are kept in one transaction. Whoever
 * asks the same meanwhile gets no answer yet, and no connection waits for one.
 */
@Component
class OnceOnly {

  private final AnswerTable table;
  private final TransactionTemplate transaction;

  OnceOnly(AnswerTable table, PlatformTransactionManager transactions) {
    this.table = table;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * @param work does what was asked, in the transaction
   * @return empty while somebody else asks the same
   * @throws Refusal 422 where the key was used for something else
   */
  Optional<Answer> ask(Question question, Work work) {
    return Objects.requireNonNull(
        transaction.execute(status -> taken(question, work, status)), "always one or none");
  }

  private Optional<Answer> taken(Question question, Work work, TransactionStatus status) {
    if (!table.take(question)) {
      return Optional.empty();
    }
    Optional<Kept> kept = table.find(question);
    if (kept.isPresent()) {
      if (!kept.get().fingerprint().equals(question.fingerprint())) {
        throw Refusal.invalid("error.key.other");
      }
      return Optional.of(kept.get().answer());
    }
    Answer answer = work.answer();
    if (answer.done()) {
      table.keep(question, answer);
    } else {
      status.setRollbackOnly();
    }
    return Optional.of(answer);
  }

  /** What a request does, up to its answer. */
  interface Work {

    Answer answer();
  }
}
