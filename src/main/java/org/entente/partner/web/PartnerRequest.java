package org.entente.partner.web;

import java.util.List;
import java.util.Map;
import org.entente.partner.PartnerKind;
import org.entente.partner.query.PartnerFilter;
import org.entente.web.Address;
import org.jspecify.annotations.Nullable;

/** What the register's address asks for; anything it does not understand is left out. */
final class PartnerRequest {

  private PartnerRequest() {}

  static PartnerFilter filter(Map<String, List<String>> sent) {
    return new PartnerFilter(
        Address.first(sent, "q"),
        PartnerFields.kind(blankToNull(Address.first(sent, "kind"))),
        blankToNull(Address.first(sent, "country")),
        sent.containsKey("known"),
        Address.uuid(Address.first(sent, "network")),
        blankToNull(Address.first(sent, "after")));
  }

  /** The same partners, from another place on. */
  static String link(String path, PartnerFilter filter, @Nullable String after) {
    PartnerKind kind = filter.kind();
    return Address.of(path)
        .with("q", blankToNull(filter.typed()))
        .with("kind", kind == null ? null : kind.name())
        .with("country", blankToNull(filter.country()))
        .with("known", filter.known() ? "true" : null)
        .with("network", filter.network())
        .with("after", blankToNull(after))
        .toString();
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
