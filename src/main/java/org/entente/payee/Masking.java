package org.entente.payee;

import org.entente.iso20022.AccountNumber;

/** Account numbers as everybody may see them: enough to tell one's own accounts apart. */
final class Masking {

  private static final String DOTS = "••••";
  private static final int SHORT = 8;

  private Masking() {}

  /** {@code FR76 •••• 0189}; of a short number less is shown. */
  static String of(AccountNumber account) {
    String value = account.value();
    String end = value.substring(value.length() - Math.min(value.length() / 3, 4));
    if (!account.iban() || value.length() <= SHORT) {
      return DOTS + " " + end;
    }
    return value.substring(0, 4) + " " + DOTS + " " + end;
  }
}
