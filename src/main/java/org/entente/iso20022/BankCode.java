package org.entente.iso20022;

import org.jspecify.annotations.Nullable;

/**
 * Which bank: a BIC, or the number that a country's clearing gives it.
 *
 * @param clearing code of ISO 20022's list, such as {@code CACPA} for Canada; null for a BIC
 */
public record BankCode(@Nullable String clearing, String value) {

  public static BankCode bic(String value) {
    return new BankCode(null, value);
  }

  public static BankCode clearing(String system, String member) {
    return new BankCode(system, member);
  }
}
