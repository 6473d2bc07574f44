package org.entente.payee.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.payee.DetailsState;
import org.entente.payee.query.DetailsFilter;
import org.entente.shared.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What the list's address asks for; anything it does not understand is left out. */
public record DetailsRequest(String q, List<DetailsState> states, @Nullable UUID after) {

  static DetailsRequest of(MultiValueMap<String, String> sent) {
    List<String> wanted = sent.getOrDefault("state", List.of());
    return new DetailsRequest(
        Typed.text(sent, "q"),
        Arrays.stream(DetailsState.values()).filter(it -> wanted.contains(it.name())).toList(),
        uuid(Typed.text(sent, "after")));
  }

  DetailsFilter filter() {
    return new DetailsFilter(Folded.of(q), states);
  }

  public boolean filtered() {
    return !q.isBlank() || !states.isEmpty();
  }

  DetailsRequest toggled(DetailsState state) {
    List<DetailsState> next = new ArrayList<>(states);
    if (!next.remove(state)) {
      next.add(state);
    }
    return new DetailsRequest(q, next, null);
  }

  String page(@Nullable String cursor) {
    return new DetailsRequest(q, states, cursor == null ? null : UUID.fromString(cursor)).link();
  }

  String link() {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath("/bank-details");
    if (!q.isBlank()) {
      link.queryParam("q", "{q}");
    }
    states.forEach(state -> link.queryParam("state", state.name()));
    if (after != null) {
      link.queryParam("after", after);
    }
    UriComponentsBuilder encoded = link.encode();
    return (q.isBlank() ? encoded.build() : encoded.buildAndExpand(q)).toUriString();
  }

  private static @Nullable UUID uuid(String text) {
    try {
      return text.isEmpty() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
