package org.entente.workflow.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Tells in Spring's words that somebody was faster in the engine: whoever answers people knows
 * nothing of the engine. The transaction is lost either way.
 */
final class Collisions {

  private Collisions() {}

  static <T> T translated(Supplier<T> step) {
    try {
      return step.get();
    } catch (OptimisticLockingException e) {
      throw new OptimisticLockingFailureException("somebody was faster in the engine", e);
    }
  }

  static void translated(Runnable step) {
    translated(
        () -> {
          step.run();
          return true;
        });
  }
}
