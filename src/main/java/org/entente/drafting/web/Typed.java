package org.entente.drafting.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.entente.drafting.ClauseEdits;
import org.entente.drafting.ClauseText;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.util.MultiValueMap;

/** Reads what was typed into the editor: {@code _heading.<clause>.<tag>}, {@code _body.…}. */
final class Typed {

  private Typed() {}

  static ClauseEdits edits(MultiValueMap<String, String> fields) {
    Map<Language, String> titles = new EnumMap<>(Language.class);
    Map<String, Map<Language, ClauseText>> clauses = new HashMap<>();
    for (String name : fields.keySet()) {
      String[] parts = name.split("\\.", -1);
      if (parts[0].equals("_title") && parts.length == 2) {
        titles.put(language(parts[1]), value(fields, name));
      } else if (parts[0].equals("_body") && parts.length == 3) {
        String heading = value(fields, "_heading." + parts[1] + "." + parts[2]);
        clauses
            .computeIfAbsent(parts[1], key -> new EnumMap<>(Language.class))
            .put(language(parts[2]), ClauseText.typed(heading, value(fields, name)));
      }
    }
    return new ClauseEdits(titles, clauses);
  }

  private static String value(MultiValueMap<String, String> fields, String name) {
    String value = fields.getFirst(name);
    return value == null ? "" : value;
  }

  private static Language language(String tag) {
    try {
      return Language.of(tag);
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid("error.invalid");
    }
  }
}
