package org.entente.drafting.template;

import java.util.Arrays;
import java.util.function.Predicate;
import org.entente.agreement.Party;
import org.entente.agreement.Terms;

/** When a clause or paragraph stands in the text. The name in a template is the word here. */
@SuppressWarnings("ImmutableEnumChecker") // the predicates keep no state
enum Condition {
  MONEY("money", Terms::money),
  NO_MONEY("noMoney", terms -> !terms.money()),
  VALUE("value", terms -> terms.value() != null),
  BENEFICIARY("beneficiary", terms -> has(terms, Party.Role.BENEFICIARY)),
  WITNESS("witness", terms -> has(terms, Party.Role.WITNESS)),
  FIELDS("fields", terms -> !terms.fields().isEmpty()),
  START_DATE("startDate", terms -> terms.startsOn() != null),
  NO_START_DATE("noStartDate", terms -> terms.startsOn() == null),
  END_DATE("endDate", terms -> terms.endsOn() != null),
  NO_END_DATE("noEndDate", terms -> terms.endsOn() == null),
  ONE_LANGUAGE("oneLanguage", terms -> terms.languages().size() == 1),
  SEVERAL_LANGUAGES("severalLanguages", terms -> terms.languages().size() > 1),
  PREVAILING("prevailing", Condition::prevails),
  NO_PREVAILING("noPrevailing", terms -> terms.languages().size() > 1 && !prevails(terms));

  private final String word;
  private final Predicate<Terms> test;

  Condition(String word, Predicate<Terms> test) {
    this.word = word;
    this.test = test;
  }

  static boolean known(String word) {
    return Arrays.stream(values()).anyMatch(condition -> condition.word.equals(word));
  }

  /** True for no condition at all. */
  static boolean holds(String word, Terms terms) {
    return word.isEmpty()
        || Arrays.stream(values())
            .anyMatch(condition -> condition.word.equals(word) && condition.test.test(terms));
  }

  private static boolean has(Terms terms, Party.Role role) {
    return terms.parties().stream().anyMatch(party -> party.role() == role);
  }

  private static boolean prevails(Terms terms) {
    return terms.languages().size() > 1 && terms.prevailing() != null;
  }
}
