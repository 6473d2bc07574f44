package org.entente.faults.bank;

import java.math.BigDecimal;

/**
 * A payment as the bank was told to make it.
 *
 * @param group of the file it came in; empty for one that came alone
 */
record Order(
    String key,
    String message,
    String group,
    BigDecimal amount,
    String currency,
    String debtor,
    String creditor) {

  /** As the journal knows it. */
  static Order of(String key, String content) {
    String[] parts = content.split("\\|", -1);
    return new Order(key, "", "", new BigDecimal(parts[0]), parts[1], parts[2], parts[3]);
  }

  boolean byFile() {
    return !message.isEmpty();
  }

  String content() {
    return String.join("|", amount.toPlainString(), currency, debtor, creditor);
  }
}
