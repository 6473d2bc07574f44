package org.entente.bank.answer;

import java.util.UUID;
import org.entente.shared.Act;
import org.jspecify.annotations.Nullable;

/**
 * That a line which contradicts, or waits for another one, is to be booked after all.
 *
 * @param decided by a second person; null as long as nobody did
 * @param answer why it is not booked; empty where it is
 */
public record AfterAll(
    UUID id,
    UUID file,
    int position,
    String reason,
    Act asked,
    @Nullable Act decided,
    @Nullable Outcome outcome,
    String answer) {

  /** What the second person decided. */
  public enum Outcome {
    BOOKED,
    DECLINED;

    public String messageKey() {
      return "bank.afterAll.outcome." + name();
    }
  }
}
