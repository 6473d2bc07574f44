package org.entente.disbursement.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.disbursement.query.PaymentFilter;
import org.entente.disbursement.query.PaymentStanding;
import org.entente.shared.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What the list's address asks for; anything it does not understand is left out. */
public record PaymentRequest(
    String q,
    List<PaymentStanding> standings,
    boolean late,
    @Nullable UUID award,
    @Nullable UUID after) {

  static PaymentRequest of(MultiValueMap<String, String> sent) {
    List<String> wanted = sent.getOrDefault("state", List.of());
    return new PaymentRequest(
        first(sent, "q"),
        Arrays.stream(PaymentStanding.values()).filter(it -> wanted.contains(it.name())).toList(),
        !first(sent, "late").isEmpty(),
        uuid(first(sent, "award")),
        uuid(first(sent, "after")));
  }

  PaymentFilter filter() {
    return new PaymentFilter(Folded.of(q), standings, late, award);
  }

  public boolean filtered() {
    return !q.isBlank() || !standings.isEmpty() || late || award != null;
  }

  PaymentRequest toggled(PaymentStanding standing) {
    List<PaymentStanding> next = new ArrayList<>(standings);
    if (!next.remove(standing)) {
      next.add(standing);
    }
    return new PaymentRequest(q, next, late, award, null);
  }

  PaymentRequest page(@Nullable UUID cursor) {
    return new PaymentRequest(q, standings, late, award, cursor);
  }

  public String link(String path) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
    List<Object> values = new ArrayList<>();
    add(link, values, "q", q.isBlank() ? null : q);
    standings.forEach(standing -> add(link, values, "state", standing.name()));
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
