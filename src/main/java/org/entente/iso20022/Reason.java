package org.entente.iso20022;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a payment was refused or came back.
 *
 * @param code of ISO 20022's lists, or the bank's own; null where the bank only wrote a text
 * @param texts in the bank's words
 */
public record Reason(@Nullable String code, List<String> texts) {

  public Reason {
    texts = List.copyOf(texts);
  }

  /** The reason in plain words; argument 0 is the code. */
  public String messageKey() {
    return ReasonCode.of(code).messageKey();
  }

  /** Whether the beneficiary's bank details are to be looked at before anything is paid again. */
  public boolean concernsPayee() {
    return ReasonCode.of(code).concernsPayee();
  }

  /** Whether it says that the payment is there already, which is no failure of it. */
  public boolean saysSentBefore() {
    return ReasonCode.of(code).saysSentBefore();
  }
}
