package org.entente.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a list: read as far as it is understood, and written with what the reader chose.
 * Values are encoded whatever stands in them.
 */
public final class Address {

  private final UriComponentsBuilder link;
  private final List<Object> values = new ArrayList<>();

  private Address(String path) {
    this.link = UriComponentsBuilder.fromPath(path);
  }

  /** The first value of this name, empty where there is none. */
  public static String first(Map<String, List<@Nullable String>> sent, String name) {
    List<@Nullable String> all = sent.getOrDefault(name, List.of());
    String value = all.isEmpty() ? null : all.get(0);
    return value == null ? "" : value;
  }

  /** Null for what is none. */
  public static @Nullable UUID uuid(String text) {
    try {
      return text.isEmpty() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Those that are named, in their own order. */
  public static <E extends Enum<E>> List<E> many(
      Map<String, List<@Nullable String>> sent, String name, E[] values) {
    List<@Nullable String> wanted = sent.getOrDefault(name, List.of());
    return Stream.of(values).filter(value -> wanted.contains(value.name())).toList();
  }

  /** The same with this one added or taken away. */
  public static <E> List<E> toggled(List<E> list, E one) {
    List<E> next = new ArrayList<>(list);
    if (!next.remove(one)) {
      next.add(one);
    }
    return next;
  }

  public static Address of(String path) {
    return new Address(path);
  }

  /**
   * @param value null for one that is left out
   */
  public Address with(String name, @Nullable Object value) {
    if (value != null) {
      link.queryParam(name, "{v" + values.size() + "}");
      values.add(value.toString());
    }
    return this;
  }

  public Address with(String name, List<? extends Enum<?>> all) {
    all.forEach(one -> with(name, one.name()));
    return this;
  }

  /** Left out where it says nothing. */
  public Address words(String name, String text) {
    return with(name, text.isBlank() ? null : text);
  }

  @Override
  public String toString() {
    return link.cloneBuilder().encode().buildAndExpand(values.toArray()).toUriString();
  }
}
