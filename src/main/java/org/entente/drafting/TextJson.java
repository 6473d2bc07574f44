package org.entente.drafting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads the canonical form back from the database, whatever {@code jsonb} did to its spelling. */
final class TextJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private TextJson() {}

  static AgreementText read(String json) {
    Stored stored = JSON.readValue(json, Stored.class);
    return new AgreementText(
        stored.languages().stream().map(Language::of).toList(),
        stored.prevailing() == null ? null : Language.of(stored.prevailing()),
        new LocalizedText(byLanguage(stored.title(), Function.identity())),
        stored.clauses().stream().map(TextJson::clause).toList());
  }

  private static Clause clause(StoredClause stored) {
    return new Clause(
        stored.key(),
        stored.number(),
        byLanguage(stored.texts(), text -> new ClauseText(text.heading(), text.paragraphs())));
  }

  private static <S, T> Map<Language, T> byLanguage(Map<String, S> stored, Function<S, T> read) {
    EnumMap<Language, T> map = new EnumMap<>(Language.class);
    stored.forEach((tag, value) -> map.put(Language.of(tag), read.apply(value)));
    return map;
  }

  private record Stored(
      String format,
      List<String> languages,
      @Nullable String prevailing,
      Map<String, String> title,
      List<StoredClause> clauses) {}

  private record StoredClause(String key, int number, Map<String, StoredText> texts) {}

  private record StoredText(String heading, List<String> paragraphs) {}
}
