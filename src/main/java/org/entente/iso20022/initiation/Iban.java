package org.entente.iso20022.initiation;

import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * What a file may not carry: an account number whose check digits are wrong. How long it is in each
 * country is looked at where bank details are taken down.
 */
final class Iban {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  private Iban() {}

  static boolean valid(String iban) {
    return FORM.matcher(iban).matches() && remainder(iban) == 1;
  }

  /** By ISO 7064: country and check digits go to the end, letters become two digits. */
  private static int remainder(String iban) {
    StringBuilder digits = new StringBuilder();
    (iban.substring(4) + iban.substring(0, 4))
        .chars()
        .forEach(letter -> digits.append(Character.digit(letter, Character.MAX_RADIX)));
    return new BigInteger(digits.toString()).mod(MODULUS).intValue();
  }
}
