package org.entente.agreement;

import java.time.LocalDate;

/** Something owed under an agreement in force. */
public record Obligation(Kind kind, LocalDate dueOn, State state) {

  /** What is owed. */
  public enum Kind {
    YEARLY_REPORT,
    RENEWAL_EVALUATION
  }

  /** How far it is. */
  public enum State {
    OPEN,
    DONE,
    WAIVED
  }
}
