package org.entente.partner.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.partner.PartnerKind;
import org.entente.partner.query.PartnerFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the register's address asks for; anything it does not understand is left out. */
final class PartnerRequest {

  private PartnerRequest() {}

  static PartnerFilter filter(Map<String, List<String>> sent) {
    return new PartnerFilter(
        first(sent, "q"),
        PartnerFields.kind(blankToNull(first(sent, "kind"))),
        blankToNull(first(sent, "country")),
        sent.containsKey("known"),
        uuid(first(sent, "network")),
        blankToNull(first(sent, "after")));
  }

  private static String first(Map<String, List<String>> sent, String name) {
    List<String> values = sent.getOrDefault(name, List.of());
    return values.isEmpty() || values.get(0) == null ? "" : values.get(0);
  }

  /** The same partners, from another place on. */
  static String link(String path, PartnerFilter filter, @Nullable String after) {
    PartnerKind kind = filter.kind();
    Map<String, Object> values = new LinkedHashMap<>();
    put(values, "q", filter.typed());
    put(values, "kind", kind == null ? null : kind.name());
    put(values, "country", filter.country());
    put(values, "known", filter.known() ? "true" : null);
    put(values, "network", filter.network());
    put(values, "after", after);
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
    values.keySet().forEach(name -> link.queryParam(name, "{" + name + "}"));
    return link.encode().buildAndExpand(values).toUriString();
  }

  private static void put(Map<String, Object> values, String name, @Nullable Object value) {
    if (value != null && !value.toString().isBlank()) {
      values.put(name, value);
    }
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static @Nullable UUID uuid(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
