package org.entente.grant.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.grant.CallStatus;
import org.entente.grant.query.CallFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What the register's address asks for; anything it does not understand is left out. */
public record CallRequest(
    String q, List<CallStatus> statuses, @Nullable UUID programme, @Nullable UUID after) {

  private static final int LONGEST = 200;

  static CallRequest of(MultiValueMap<String, String> sent) {
    List<String> wanted = sent.getOrDefault("status", List.of());
    String words = first(sent, "q");
    return new CallRequest(
        words.length() > LONGEST ? words.substring(0, LONGEST) : words,
        Arrays.stream(CallStatus.values()).filter(each -> wanted.contains(each.name())).toList(),
        uuid(first(sent, "programme")),
        uuid(first(sent, "after")));
  }

  CallFilter filter() {
    return new CallFilter(q, statuses, programme);
  }

  public boolean filtered() {
    return !q.isBlank() || !statuses.isEmpty() || programme != null;
  }

  public boolean has(CallStatus status) {
    return statuses.contains(status);
  }

  CallRequest page(@Nullable UUID cursor) {
    return new CallRequest(q, statuses, programme, cursor);
  }

  public String link(String path) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
    if (!q.isBlank()) {
      link.queryParam("q", "{q}");
    }
    statuses.forEach(status -> link.queryParam("status", status.name()));
    if (programme != null) {
      link.queryParam("programme", programme);
    }
    if (after != null) {
      link.queryParam("after", after);
    }
    return link.encode().buildAndExpand(Map.of("q", q)).toUriString();
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
