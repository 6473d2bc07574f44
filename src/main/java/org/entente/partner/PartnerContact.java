package org.entente.partner;

import org.jspecify.annotations.Nullable;

/** Where an organisation is reached: an office, not a person. */
public record PartnerContact(
    @Nullable String office, @Nullable String email, @Nullable String phone) {

  public static final PartnerContact NONE = new PartnerContact(null, null, null);
}
