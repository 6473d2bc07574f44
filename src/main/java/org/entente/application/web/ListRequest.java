package org.entente.application.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.application.ApplicationStatus;
import org.entente.application.query.ListFilter;
import org.entente.shared.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What the list's address asks for; anything it does not understand is left out. */
public record ListRequest(
    String q,
    @Nullable UUID call,
    @Nullable ApplicationStatus state,
    String country,
    String unit,
    @Nullable UUID after) {

  static ListRequest of(MultiValueMap<String, String> sent) {
    return new ListRequest(
        first(sent, "q"),
        uuid(first(sent, "call")),
        Arrays.stream(ApplicationStatus.values())
            .filter(status -> status.name().equals(first(sent, "state")))
            .findFirst()
            .orElse(null),
        first(sent, "country"),
        first(sent, "unit"),
        uuid(first(sent, "after")));
  }

  ListFilter filter() {
    return new ListFilter(
        Folded.of(q),
        call,
        state,
        country.isEmpty() ? null : country,
        unit.isEmpty() ? null : unit);
  }

  public boolean filtered() {
    return !q.isBlank() || call != null || state != null || !country.isEmpty() || !unit.isEmpty();
  }

  public String link(String path, @Nullable String cursor) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("q", q.isBlank() ? null : q);
    values.put("call", call);
    values.put("state", state);
    values.put("country", country.isEmpty() ? null : country);
    values.put("unit", unit.isEmpty() ? null : unit);
    values.put("after", cursor);
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
    Map<String, Object> given = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (value != null) {
            link.queryParam(name, "{" + name + "}");
            given.put(name, value.toString());
          }
        });
    return link.encode().buildAndExpand(given).toUriString();
  }

  private static String first(MultiValueMap<String, String> sent, String name) {
    String value = sent.getFirst(name);
    return value == null ? "" : value.replace("\0", "");
  }

  private static @Nullable UUID uuid(String text) {
    try {
      return text.isEmpty() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
