package org.entente.bank.answer;

/** How a bank's file stands. */
public enum AnswerState {
  /** Found right, and being booked. */
  WAITING,
  DONE,
  /** Not taken: nothing of it was booked. */
  REFUSED;

  public String messageKey() {
    return "bank.answer.state." + name();
  }
}
