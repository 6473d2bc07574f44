package org.entente.drafting.template;

import java.util.Collection;
import java.util.Map;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;

/** One version of a template, in the languages there are. */
record Template(String key, int version, Map<Language, TemplateText> texts) {

  Template {
    texts = Map.copyOf(texts);
  }

  boolean speaks(Collection<Language> languages) {
    return texts.keySet().containsAll(languages);
  }

  /** Tells whether two versions are worded alike. */
  static ContentHash hash(Map<Language, TemplateText> texts) {
    return ContentHash.of(new java.util.TreeMap<>(texts).toString());
  }
}
