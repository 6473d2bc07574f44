package org.entente.agreement.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.AgreementType;
import org.entente.agreement.query.RegisterFilter.Ends;
import org.entente.agreement.query.RegisterFilter.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What the register's address asks for; anything it does not understand is left out. */
public record RegisterRequest(
    String q,
    List<AgreementStatus> statuses,
    List<AgreementType> types,
    @Nullable UUID partner,
    @Nullable Ends ends,
    Sort sort,
    @Nullable String after) {

  static RegisterRequest of(MultiValueMap<String, String> sent) {
    Sort sort = one(sent, "sort", Sort.values());
    return new RegisterRequest(
        first(sent, "q"),
        many(sent, "status", AgreementStatus.values()),
        many(sent, "type", AgreementType.values()),
        uuid(first(sent, "partner")),
        one(sent, "ends", Ends.values()),
        sort == null ? Sort.NEWEST : sort,
        first(sent, "after").isEmpty() ? null : first(sent, "after"));
  }

  public boolean filtered() {
    return !q.isBlank()
        || !statuses.isEmpty()
        || !types.isEmpty()
        || partner != null
        || ends != null;
  }

  /** The same with this status added or taken away, from the first page. */
  RegisterRequest toggled(AgreementStatus status) {
    return new RegisterRequest(q, toggled(statuses, status), types, partner, ends, sort, null);
  }

  RegisterRequest toggled(AgreementType type) {
    return new RegisterRequest(q, statuses, toggled(types, type), partner, ends, sort, null);
  }

  RegisterRequest toggled(Ends other) {
    return new RegisterRequest(
        q, statuses, types, partner, other == ends ? null : other, sort, null);
  }

  /** Of this partner alone, from the first page. */
  RegisterRequest with(UUID other) {
    return new RegisterRequest(q, statuses, types, other, ends, sort, null);
  }

  /** Of what has these words, too, from the first page. */
  RegisterRequest saying(String words) {
    return new RegisterRequest(
        (q + " " + words).strip(), statuses, types, partner, ends, sort, null);
  }

  public RegisterRequest withoutPartner() {
    return new RegisterRequest(q, statuses, types, null, ends, sort, null);
  }

  RegisterRequest sorted(Sort other) {
    return new RegisterRequest(q, statuses, types, partner, ends, other, null);
  }

  RegisterRequest page(@Nullable String cursor) {
    return new RegisterRequest(q, statuses, types, partner, ends, sort, cursor);
  }

  public String link(String path) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
    List<Object> values = new ArrayList<>();
    add(link, values, "q", q.isBlank() ? null : q);
    statuses.forEach(status -> add(link, values, "status", status.name()));
    types.forEach(type -> add(link, values, "type", type.name()));
    add(link, values, "partner", partner);
    add(link, values, "ends", ends);
    add(link, values, "sort", sort == Sort.NEWEST ? null : sort);
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

  private static <E> List<E> toggled(List<E> list, E one) {
    List<E> next = new ArrayList<>(list);
    if (!next.remove(one)) {
      next.add(one);
    }
    return next;
  }

  private static <E extends Enum<E>> List<E> many(
      MultiValueMap<String, String> sent, String name, E[] values) {
    List<String> wanted = sent.getOrDefault(name, List.of());
    return Arrays.stream(values).filter(value -> wanted.contains(value.name())).toList();
  }

  private static <E extends Enum<E>> @Nullable E one(
      MultiValueMap<String, String> sent, String name, E[] values) {
    List<E> found = many(sent, name, values);
    return found.isEmpty() ? null : found.get(0);
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
