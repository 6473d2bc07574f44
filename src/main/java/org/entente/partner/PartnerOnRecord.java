package org.entente.partner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everything known of a partner, as an event keeps it. */
final class PartnerOnRecord {

  private PartnerOnRecord() {}

  /** Texts by field; empty where nothing is known. */
  static Map<String, String> of(Partner partner) {
    NativeName nativeName = partner.nativeName();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("names", partner.names().tagged());
    fields.put("nativeName", nativeName == null ? "" : nativeName.text());
    fields.put("acronym", text(partner.acronym()));
    fields.put("kind", partner.kind().name());
    fields.put("scope", partner.scope().name());
    fields.put("country", partner.country());
    fields.put("city", text(partner.city()));
    fields.put("website", text(partner.website()));
    fields.put("contact", text(partner.contact().email()));
    return fields;
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
