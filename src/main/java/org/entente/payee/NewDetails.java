package org.entente.payee;

import java.util.Set;

/**
 * Bank details as somebody typed them.
 *
 * @param iban empty where {@code account} has a number of another kind
 * @param country code of ISO 3166
 * @param confirmed the losses that their author has seen and confirmed, by {@link Written#key}
 */
public record NewDetails(
    String holder,
    String iban,
    String account,
    String bic,
    String street,
    String postCode,
    String town,
    String country,
    Set<String> confirmed) {

  public static final NewDetails EMPTY = new NewDetails("", "", "", "", "", "", "", "", Set.of());

  public NewDetails {
    confirmed = Set.copyOf(confirmed);
  }

  /** Never a number: such texts end in logs. */
  @Override
  public String toString() {
    return "NewDetails[]";
  }
}
