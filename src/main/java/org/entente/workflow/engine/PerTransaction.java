package org.entente.workflow.engine;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Something that one transaction gathers and writes once, just before it commits. */
final class PerTransaction<T> {

  private final Supplier<T> empty;
  private final Consumer<T> beforeCommit;

  PerTransaction(Supplier<T> empty, Consumer<T> beforeCommit) {
    this.empty = empty;
    this.beforeCommit = beforeCommit;
  }

  @SuppressWarnings("unchecked")
  T current() {
    T held = (T) TransactionSynchronizationManager.getResource(this);
    return held != null ? held : begin();
  }

  private T begin() {
    T fresh = empty.get();
    TransactionSynchronizationManager.bindResource(this, fresh);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            PerTransaction.this.beforeCommit.accept(fresh);
          }

          @Override
          public void suspend() {
            TransactionSynchronizationManager.unbindResource(PerTransaction.this);
          }

          @Override
          public void resume() {
            TransactionSynchronizationManager.bindResource(PerTransaction.this, fresh);
          }

          @Override
          public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PerTransaction.this);
          }
        });
    return fresh;
  }
}
