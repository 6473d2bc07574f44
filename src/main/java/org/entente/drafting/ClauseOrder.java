package org.entente.drafting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.shared.Language;

/** Puts clauses in and takes them out; numbers close up. */
final class ClauseOrder {

  private static final String NEW = "added-";

  private ClauseOrder() {}

  static AgreementText withNewAfter(AgreementText text, String key) {
    List<Clause> clauses = new ArrayList<>();
    Clause added = new Clause(freeKey(text), 1, empty(text.languages()));
    if (text.clause(key).isEmpty()) {
      clauses.add(added);
    }
    for (Clause clause : text.clauses()) {
      clauses.add(clause);
      if (clause.key().equals(key)) {
        clauses.add(added);
      }
    }
    return numbered(text, clauses);
  }

  static AgreementText without(AgreementText text, String key) {
    return numbered(
        text, text.clauses().stream().filter(clause -> !clause.key().equals(key)).toList());
  }

  private static AgreementText numbered(AgreementText text, List<Clause> clauses) {
    List<Clause> numbered = new ArrayList<>();
    clauses.forEach(
        clause -> numbered.add(new Clause(clause.key(), numbered.size() + 1, clause.texts())));
    return new AgreementText(text.languages(), text.prevailing(), text.title(), numbered);
  }

  private static String freeKey(AgreementText text) {
    int number = text.clauses().size() + 1;
    while (text.clause(NEW + number).isPresent()) {
      number++;
    }
    return NEW + number;
  }

  private static Map<Language, ClauseText> empty(List<Language> languages) {
    EnumMap<Language, ClauseText> texts = new EnumMap<>(Language.class);
    languages.forEach(language -> texts.put(language, ClauseText.NONE));
    return texts;
  }
}
