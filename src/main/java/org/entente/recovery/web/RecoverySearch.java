package org.entente.recovery.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.recovery.RecoveryState;
import org.entente.recovery.query.RecoveryFilter;
import org.entente.shared.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What the list's address asks for; anything it does not understand is left out. */
public record RecoverySearch(
    String q,
    List<RecoveryState> states,
    boolean late,
    @Nullable UUID award,
    @Nullable UUID after) {

  static RecoverySearch of(MultiValueMap<String, String> sent) {
    List<String> wanted = sent.getOrDefault("state", List.of());
    return new RecoverySearch(
        first(sent, "q"),
        Arrays.stream(RecoveryState.values()).filter(it -> wanted.contains(it.name())).toList(),
        !first(sent, "late").isEmpty(),
        uuid(first(sent, "award")),
        uuid(first(sent, "after")));
  }

  RecoveryFilter filter() {
    return new RecoveryFilter(Folded.of(q), states, late, award);
  }

  public boolean filtered() {
    return !q.isBlank() || !states.isEmpty() || late || award != null;
  }

  RecoverySearch toggled(RecoveryState state) {
    List<RecoveryState> next = new ArrayList<>(states);
    if (!next.remove(state)) {
      next.add(state);
    }
    return new RecoverySearch(q, next, late, award, null);
  }

  RecoverySearch page(@Nullable UUID cursor) {
    return new RecoverySearch(q, states, late, award, cursor);
  }

  public String link(String path) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
    List<Object> values = new ArrayList<>();
    add(link, values, "q", q.isBlank() ? null : q);
    states.forEach(state -> add(link, values, "state", state.name()));
    add(link, values, "late", late ? "true" : null);
    add(link, values, "award", award);
    add(link, values, "after", after);
    return link.encode().buildAndExpand(values.toArray()).toUriString();
  }

  private static void add(
      UriComponentsBuilder link, List<Object> values, String name, @Nullable Object value) {
    if (value != null) {
      link.queryParam(name, "{v" + values.size() + "}");
      values.add(value.toString());
    }
  }

  private static String first(MultiValueMap<String, String> sent, String name) {
    String value = sent.getFirst(name);
    return value == null ? "" : value;
  }

  private static @Nullable UUID uuid(String text) {
    try {
      return text.isEmpty() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
