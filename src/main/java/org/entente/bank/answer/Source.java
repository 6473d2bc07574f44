package org.entente.bank.answer;

/** How a bank's answer came to us. */
public enum Source {
  UPLOAD,
  API,
  FOLDER,
  HTTP;

  public String messageKey() {
    return "bank.answer.source." + name();
  }
}
