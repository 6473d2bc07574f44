package org.entente.tasklist.query;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page ended: the sort value and id of its last row.
 *
 * @param value {@link OffsetDateTime#MAX} where nothing is due
 */
public record TaskCursor(OffsetDateTime value, String id) {

  public String token() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((value + "|" + id).getBytes(StandardCharsets.UTF_8));
  }

  /** Empty for anything that no page ever gave. */
  public static Optional<TaskCursor> parse(String token) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      int bar = text.indexOf('|');
      return bar < 0 || text.indexOf('\0') >= 0
          ? Optional.empty()
          : Optional.of(
              new TaskCursor(
                  OffsetDateTime.parse(text.substring(0, bar)), text.substring(bar + 1)));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
