package org.entente.database;

import java.util.ArrayDeque;
import java.util.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What has to stay although its transaction is undone. It is done by the same thread as soon as the
 * transaction has given its connection back, so that nobody holds one while waiting for another.
 */
@Component
public class Afterwards {

  private static final Logger LOG = LoggerFactory.getLogger(Afterwards.class);

  private final ThreadLocal<Queue<Runnable>> waiting = ThreadLocal.withInitial(ArrayDeque::new);

  /** Does it now where no transaction is open. */
  public void run(Runnable work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      waiting.get().add(work);
    } else {
      work.run();
    }
  }

  /** The transaction is over and told its outcome already: what fails here is for the log. */
  void connectionReturned() {
    Queue<Runnable> all = waiting.get();
    waiting.remove();
    for (Runnable work : all) {
      try {
        work.run();
      } catch (RuntimeException e) {
        LOG.warn("What should have stayed after a transaction could not be done", e);
      }
    }
  }
}
