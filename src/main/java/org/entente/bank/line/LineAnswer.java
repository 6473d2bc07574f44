package org.entente.bank.line;

import org.jspecify.annotations.Nullable;

/** What is known after a request to a bank. */
public sealed interface LineAnswer {

  /** In a line, for people and the history. */
  String words();

  /**
   * The bank knows the payment.
   *
   * @param status of ISO 20022, four letters
   */
  record Told(
      String status, @Nullable String transactionId, @Nullable String reason, @Nullable String text)
      implements LineAnswer {

    @Override
    public String words() {
      return status + (reason == null ? "" : " " + reason);
    }
  }

  /** The bank says that it never got the payment. */
  record NeverGot() implements LineAnswer {

    @Override
    public String words() {
      return "404";
    }
  }

  /** The bank holds something else under the payment's key. */
  record OtherContent(String words) implements LineAnswer {}

  /** Nothing left us. */
  record NotSent(String words) implements LineAnswer {}

  /** The bank may have the payment or not. */
  record Unclear(String words) implements LineAnswer {}
}
