package org.entente.partner;

import java.util.UUID;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An organisation one can agree with.
 *
 * @param nativeName null where it is one of {@code names}
 * @param country ISO 3166-1 alpha-2
 * @param own true for our own institutions
 * @param version goes up with each change; a form sends it back
 */
public record Partner(
    UUID id,
    PartnerKind kind,
    PartnerScope scope,
    LocalizedText names,
    @Nullable NativeName nativeName,
    @Nullable String acronym,
    String country,
    @Nullable String city,
    @Nullable String website,
    boolean own,
    @Nullable Succession succession,
    PartnerContact contact,
    long version) {

  public String name(Language language) {
    return names.in(language);
  }
}
