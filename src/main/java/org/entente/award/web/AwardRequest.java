package org.entente.award.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.award.AwardStatus;
import org.entente.award.query.AwardFilter;
import org.entente.shared.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What the list's address asks for; anything it does not understand is left out. */
public record AwardRequest(
    String q,
    List<AwardStatus> statuses,
    @Nullable UUID call,
    @Nullable UUID envelope,
    @Nullable UUID after) {

  static AwardRequest of(MultiValueMap<String, String> sent) {
    List<String> wanted = sent.getOrDefault("status", List.of());
    return new AwardRequest(
        first(sent, "q"),
        Arrays.stream(AwardStatus.values()).filter(it -> wanted.contains(it.name())).toList(),
        uuid(first(sent, "call")),
        uuid(first(sent, "envelope")),
        uuid(first(sent, "after")));
  }

  AwardFilter filter() {
    return new AwardFilter(Folded.of(q), statuses, call, envelope);
  }

  public boolean filtered() {
    return !q.isBlank() || !statuses.isEmpty() || call != null || envelope != null;
  }

  AwardRequest toggled(AwardStatus status) {
    List<AwardStatus> next = new ArrayList<>(statuses);
    if (!next.remove(status)) {
      next.add(status);
    }
    return new AwardRequest(q, next, call, envelope, null);
  }

  AwardRequest page(@Nullable UUID cursor) {
    return new AwardRequest(q, statuses, call, envelope, cursor);
  }

  public String link(String path) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
    List<Object> values = new ArrayList<>();
    add(link, values, "q", q.isBlank() ? null : q);
    statuses.forEach(status -> add(link, values, "status", status.name()));
    add(link, values, "call", call);
    add(link, values, "envelope", envelope);
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
