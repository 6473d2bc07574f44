package org.entente.history.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.entente.audit.HistoryFilter;
import org.entente.audit.HistoryKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A history address's parameters as they came; what makes no sense is taken as not said.
 *
 * @param show key of a {@link HistoryKind}
 * @param from first day, ISO 8601
 * @param to last day, ISO 8601
 * @param before only entries before this position
 * @param path place of the drawn path among the case's paths, from 0
 */
record HistoryRequest(
    @Nullable String show,
    @Nullable String from,
    @Nullable String to,
    @Nullable Long before,
    @Nullable Integer path) {

  HistoryFilter filter(ZoneId zone) {
    LocalDate first = day(from);
    LocalDate last = day(to);
    return new HistoryFilter(
        HistoryKind.ofKey(show == null ? "" : show),
        first == null ? null : start(first, zone),
        last == null ? null : start(last.plusDays(1), zone));
  }

  /** The last day asked for, as the form shows it again. */
  @Nullable LocalDate first() {
    return day(from);
  }

  @Nullable LocalDate last() {
    return day(to);
  }

  /** The same dates and path, other events. */
  String address(String base, HistoryKind kind, @Nullable Long entry) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(base);
    if (kind != HistoryKind.EVERYTHING) {
      address.queryParam("show", kind.key());
    }
    add(address, "from", first());
    add(address, "to", last());
    add(address, "before", entry);
    add(address, "path", path);
    return address.encode().toUriString();
  }

  private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
    if (value != null) {
      address.queryParam(name, value);
    }
  }

  private static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
