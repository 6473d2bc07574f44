package org.entente.partner.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of the register ends, as its address says it.
 *
 * @param score of the row within a search, 0 without one
 */
record Place(int score, String name, UUID id) {

  static @Nullable Place of(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (text.indexOf('\0') >= 0) {
        return null;
      }
      String[] parts = text.split("\n", 3);
      return new Place(Integer.parseInt(parts[0]), parts[2], UUID.fromString(parts[1]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      return null;
    }
  }

  String cursor() {
    String text = score + "\n" + id + "\n" + name;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
