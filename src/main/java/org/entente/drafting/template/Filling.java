package org.entente.drafting.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.agreement.Agreement;
import org.entente.agreement.CooperationFields;
import org.entente.agreement.NamedParty;
import org.entente.drafting.AgreementText;
import org.entente.drafting.Clause;
import org.entente.drafting.ClauseText;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;

/** Makes the text of one agreement from a template. */
final class Filling {

  private static final Pattern CONDITIONAL =
      Pattern.compile("\\[([A-Za-z]+)] +(.*)", Pattern.DOTALL);

  private final Agreement agreement;
  private final List<NamedParty> parties;
  private final CooperationFields fields;
  private final Function<Language, Map<String, String>> details;

  Filling(
      Agreement agreement,
      List<NamedParty> parties,
      CooperationFields fields,
      Function<Language, Map<String, String>> details) {
    this.agreement = agreement;
    this.parties = parties;
    this.fields = fields;
    this.details = details;
  }

  /** Clauses in the order of the first language; those without a paragraph left are dropped. */
  AgreementText fill(Template template) {
    Map<Language, String> titles = new EnumMap<>(Language.class);
    Map<String, Map<Language, ClauseText>> clauses = new LinkedHashMap<>();
    for (Language language : agreement.languages()) {
      TemplateText text = template.texts().get(language);
      if (text == null) {
        throw new IllegalStateException(template.key() + " lacks " + language);
      }
      Placeholders placeholders = new Placeholders(agreement, parties, fields, language);
      placeholders.details(details.apply(language));
      placeholders.instrument(text.instrument());
      titles.put(language, placeholders.fill(text.title()));
      text.clauses().forEach(clause -> add(clause, language, placeholders, clauses));
    }
    return new AgreementText(
        agreement.languages(),
        agreement.terms().prevailing(),
        new LocalizedText(titles),
        numbered(clauses));
  }

  private void add(
      TemplateClause clause,
      Language language,
      Placeholders placeholders,
      Map<String, Map<Language, ClauseText>> clauses) {
    List<String> paragraphs = new ArrayList<>();
    if (Condition.holds(clause.condition(), agreement.terms())) {
      for (String paragraph : clause.body().split("\n{2,}")) {
        Matcher conditional = CONDITIONAL.matcher(paragraph);
        if (!conditional.matches() || !Condition.known(conditional.group(1))) {
          paragraphs.addAll(filled(paragraph, placeholders));
        } else if (Condition.holds(conditional.group(1), agreement.terms())) {
          paragraphs.addAll(filled(conditional.group(2), placeholders));
        }
      }
    }
    if (!paragraphs.isEmpty()) {
      clauses
          .computeIfAbsent(clause.key(), key -> new EnumMap<>(Language.class))
          .put(language, new ClauseText(placeholders.fill(clause.heading()), paragraphs));
    }
  }

  private static List<String> filled(String paragraph, Placeholders placeholders) {
    return List.of(placeholders.fill(paragraph).split("\n{2,}"));
  }

  private static List<Clause> numbered(Map<String, Map<Language, ClauseText>> clauses) {
    List<Clause> numbered = new ArrayList<>();
    clauses.forEach((key, texts) -> numbered.add(new Clause(key, numbered.size() + 1, texts)));
    return numbered;
  }
}
