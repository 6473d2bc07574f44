package org.entente.iso20022;

/** An IBAN without spaces, or the number that a country without IBANs gives an account. */
public record AccountNumber(boolean iban, String value) {

  public static AccountNumber iban(String value) {
    return new AccountNumber(true, value);
  }

  public static AccountNumber other(String value) {
    return new AccountNumber(false, value);
  }
}
