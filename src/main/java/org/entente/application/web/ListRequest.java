package org.entente.application.web;

import java.util.Arrays;
import java.util.UUID;
import org.entente.application.ApplicationStatus;
import org.entente.application.query.ListFilter;
import org.entente.shared.Folded;
import org.entente.web.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

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
        Address.uuid(first(sent, "call")),
        Arrays.stream(ApplicationStatus.values())
            .filter(status -> status.name().equals(first(sent, "state")))
            .findFirst()
            .orElse(null),
        first(sent, "country"),
        first(sent, "unit"),
        Address.uuid(first(sent, "after")));
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
    return Address.of(path)
        .words("q", q)
        .with("call", call)
        .with("state", state)
        .with("country", country.isEmpty() ? null : country)
        .with("unit", unit.isEmpty() ? null : unit)
        .with("after", cursor)
        .toString();
  }

  private static String first(MultiValueMap<String, String> sent, String name) {
    return Address.first(sent, name).replace("\0", "");
  }
}
