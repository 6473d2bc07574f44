package org.entente.shared;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.util.PGobject;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** JSON as it stands in {@code jsonb} columns. */
public final class Jsonb {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Jsonb() {}

  /** A parameter for a {@code jsonb} column. */
  public static PGobject object(Object value) {
    PGobject object = new PGobject();
    object.setType("jsonb");
    try {
      object.setValue(write(value));
    } catch (SQLException e) {
      throw new IllegalStateException("setting a text never fails", e);
    }
    return object;
  }

  /** A localized text becomes {@code {"en": …}}; anything else what Jackson makes of it. */
  public static String write(Object value) {
    if (value instanceof LocalizedText text) {
      Map<String, String> byTag = new LinkedHashMap<>();
      text.texts().forEach((language, words) -> byTag.put(language.tag(), words));
      return JSON.writeValueAsString(byTag);
    }
    return JSON.writeValueAsString(value);
  }

  public static LocalizedText text(String json) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    map(json).forEach((tag, words) -> texts.put(Language.of(tag), words));
    return new LocalizedText(texts);
  }

  /** A flat object of texts, in its order. */
  public static Map<String, String> map(String json) {
    return JSON.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {});
  }

  public static <T> T read(String json, Class<T> type) {
    return JSON.readValue(json, type);
  }
}
