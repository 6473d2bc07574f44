package org.entente.bank.answer;

/** How a bank's answer came to us. */
public enum Source {
  UPLOAD,
  API,
  FOLDER,
  HTTP;

  /** Whether a person says that it is the bank's, and not where it comes from. */
  public boolean byHand() {
    return this == UPLOAD || this == API;
  }

  public String messageKey() {
    return "bank.answer.source." + name();
  }
}
