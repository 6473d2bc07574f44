package org.entente.bank.line;

/** The bank did not give what it was asked for; asked again later. */
public class LineTrouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LineTrouble(String words) {
    super(words);
  }
}
