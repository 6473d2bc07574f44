package org.entente.bank.answer;

/** How a bank's file stands. */
public enum AnswerState {
  /** Found right; a second person is to confirm it. */
  UNCONFIRMED,
  /** Being booked. */
  WAITING,
  DONE,
  /** Not taken: nothing of it was booked. */
  REFUSED;

  public String messageKey() {
    return "bank.answer.state." + name();
  }
}
