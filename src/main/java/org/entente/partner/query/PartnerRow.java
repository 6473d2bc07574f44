package org.entente.partner.query;

import java.util.UUID;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerScope;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register of partners.
 *
 * @param known whether there are agreements with it
 */
public record PartnerRow(
    UUID id,
    PartnerKind kind,
    PartnerScope scope,
    LocalizedText names,
    @Nullable String nativeLanguage,
    @Nullable String nativeName,
    @Nullable String acronym,
    String country,
    @Nullable String city,
    boolean own,
    @Nullable UUID successor,
    boolean known,
    String cursor) {

  public boolean succeeded() {
    return successor != null;
  }
}
