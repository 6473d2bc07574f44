package org.entente.partner.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.entente.api.Described;
import org.entente.partner.PartnerContact;
import org.jspecify.annotations.Nullable;

/** Where an organisation is reached. */
@Described("Where an organisation is reached: an office, not a person.")
record Contact(
    @Size(max = 300) @Nullable String office,
    @Described(value = "An address for mail; empty to clear it.", example = "io@example.org")
        @Pattern(regexp = "(\\S+@\\S+\\.\\S+)?")
        @Size(max = 300)
        @Nullable String email,
    @Size(max = 300) @Nullable String phone) {

  static Contact of(PartnerContact contact) {
    return new Contact(contact.office(), contact.email(), contact.phone());
  }

  /** What is sent here, else what is known. */
  static PartnerContact changed(@Nullable Contact sent, PartnerContact known) {
    return sent == null
        ? known
        : new PartnerContact(
            Changed.text(sent.office, known.office()),
            Changed.text(sent.email, known.email()),
            Changed.text(sent.phone, known.phone()));
  }
}
