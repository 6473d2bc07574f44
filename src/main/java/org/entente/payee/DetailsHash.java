package org.entente.payee;

import java.util.UUID;
import org.entente.iso20022.PostalAddress;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/** What a confirmation belongs to: everything that was entered, and the number with its salt. */
final class DetailsHash {

  private DetailsHash() {}

  static ContentHash of(
      UUID id,
      UUID payee,
      String holder,
      AccountNumbers.Salted number,
      String bic,
      PostalAddress address,
      @Nullable UUID enteredBy) {
    return ContentHash.of(
        String.join(
            "\n",
            "id " + id,
            "payee " + payee,
            "holder " + holder,
            "account " + number.number(),
            "salt " + number.salt(),
            "bank " + bic,
            "street " + address.street(),
            "post code " + address.postCode(),
            "town " + address.town(),
            "country " + address.country(),
            "entered by " + enteredBy));
  }
}
