package org.entente.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.entente.shared.FieldRefusal;
import org.entente.shared.FieldRefusal.Field;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Where a page ended, in a form that nobody takes apart. */
public final class Cursor {

  private Cursor() {}

  static String closed(String inner) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(inner.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @return the list's own cursor, null for the first page
   * @throws Refusal 400 for what no page ever gave
   */
  public static @Nullable String open(@Nullable String after) {
    if (after == null) {
      return null;
    }
    try {
      String inner = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
      if (closed(inner).equals(after) && inner.indexOf('\0') < 0) {
        return inner;
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw unknown();
  }

  /** For a list that finds its own cursor unreadable. */
  public static Refusal unknown() {
    return new FieldRefusal(
        Refusal.Kind.MALFORMED,
        "error.malformed",
        List.of(new Field("after", "error.field.cursor", List.of())));
  }
}
