package org.entente.partner.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a page's fields; kept as it came, to be shown again. */
public record Typed(Map<String, String> values) {

  public Typed {
    values = Map.copyOf(values);
  }

  /** Empty values are left out, so that they read as nothing. */
  public static Typed of(Map<String, ? extends @Nullable Object> known) {
    Map<String, String> values = new HashMap<>();
    known.forEach(
        (field, value) -> {
          if (value != null) {
            values.put(field, value.toString());
          }
        });
    return new Typed(values);
  }

  /** The value of a field, empty for none; templates ask by name. */
  public String get(String field) {
    return values.getOrDefault(field, "").strip();
  }

  public @Nullable String orNull(String field) {
    return get(field).isEmpty() ? null : get(field);
  }

  /** Whether the field is empty or a day. */
  public boolean isDate(String field) {
    return get(field).isEmpty() || date(field) != null;
  }

  /** The day typed, null for none and for what is no day. */
  public @Nullable LocalDate date(String field) {
    try {
      return get(field).isEmpty() ? null : LocalDate.parse(get(field));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The positive amount typed, with at most three decimals; null for anything else. */
  public @Nullable BigDecimal amount(String field) {
    String text = get(field).replace(',', '.');
    if (!text.matches("\\d{1,12}(\\.\\d{1,3})?")) {
      return null;
    }
    BigDecimal amount = new BigDecimal(text);
    return amount.signum() > 0 ? amount : null;
  }

  public @Nullable UUID id(String field) {
    try {
      return get(field).isEmpty() ? null : UUID.fromString(get(field));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The lines of a text, without blank ones and repetitions. */
  public List<String> lines(String field) {
    return get(field)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  /** Of the record the page was made from. */
  public long version() {
    return get("version").matches("\\d{1,18}") ? Long.parseLong(get("version")) : 0;
  }

  /** Whether a field holds more than a page lets one type. */
  public boolean longer(String field, int most) {
    return get(field).length() > most;
  }
}
