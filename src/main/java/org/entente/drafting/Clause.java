package org.entente.drafting;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.entente.shared.Language;

/**
 * One clause in its languages.
 *
 * @param key what the clause is about, {@code personal-data}; the same in all versions
 * @param number as printed, from 1
 * @param texts may lack a language only in a working copy
 */
public record Clause(String key, int number, Map<Language, ClauseText> texts) {

  public Clause {
    if (!key.matches("[a-z][a-z0-9-]*") || number < 1) {
      throw new IllegalArgumentException("not a clause: " + number + " " + key);
    }
    EnumMap<Language, ClauseText> ordered = new EnumMap<>(Language.class);
    ordered.putAll(texts);
    texts = Collections.unmodifiableMap(ordered);
  }

  /** The text in this language, empty where there is none yet. */
  public ClauseText in(Language language) {
    return texts.getOrDefault(language, ClauseText.NONE);
  }

  Clause with(Language language, ClauseText text) {
    EnumMap<Language, ClauseText> changed = new EnumMap<>(Language.class);
    changed.putAll(texts);
    changed.put(language, text);
    return new Clause(key, number, changed);
  }
}
