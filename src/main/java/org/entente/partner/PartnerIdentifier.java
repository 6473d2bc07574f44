package org.entente.partner;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A number or address under which others know an organisation, in its normal form. */
public record PartnerIdentifier(IdentifierScheme scheme, String value) {

  /** Empty for nothing and for what is no identifier of this scheme. */
  public static Optional<PartnerIdentifier> of(IdentifierScheme scheme, @Nullable String raw) {
    return Optional.ofNullable(raw)
        .flatMap(scheme::normalised)
        .map(value -> new PartnerIdentifier(scheme, value));
  }
}
