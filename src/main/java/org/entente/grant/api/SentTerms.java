package org.entente.grant.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.grant.CallTerms;
import org.entente.grant.Criterion;
import org.entente.grant.ReviewRules;
import org.entente.shared.FieldRefusal;
import org.entente.shared.FieldRefusal.Field;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Refusal;

/** Makes terms of what a program sent. Only texts in a language of the call are kept. */
final class SentTerms {

  private SentTerms() {}

  /**
   * @throws FieldRefusal INVALID for a text that is in no language of the call
   */
  static CallTerms of(NewCall sent) {
    List<Language> languages =
        sent.languages().stream().map(Language::of).distinct().sorted().toList();
    return new CallTerms(
        sent.programme(),
        sent.envelope(),
        text(sent.title().byLanguage(), languages, "title"),
        text(sent.summary().byLanguage(), languages, "summary"),
        languages,
        sent.opensAt(),
        sent.closesAt(),
        sent.quota(),
        sent.reserve(),
        criteria(sent.criteria(), languages),
        rules(sent.review()));
  }

  private static List<Criterion> criteria(List<NewCall.Points> sent, List<Language> languages) {
    List<Criterion> criteria = new ArrayList<>();
    for (NewCall.Points each : sent) {
      String path = "criteria[" + criteria.size() + "].name";
      criteria.add(
          new Criterion(
              "criterion" + (criteria.size() + 1),
              text(each.name().byLanguage(), languages, path),
              each.weight(),
              each.maximum()));
    }
    return criteria;
  }

  private static ReviewRules rules(NewCall.Rules sent) {
    return new ReviewRules(sent.reviewers(), sent.quorum(), sent.outlier());
  }

  private static LocalizedText text(
      Map<Language, String> sent, List<Language> languages, String path) {
    sent.keySet().retainAll(languages);
    if (sent.isEmpty()) {
      throw new FieldRefusal(
          Refusal.Kind.INVALID,
          "grant.call.wrong",
          languages.stream()
              .map(each -> new Field(path + "." + each.tag(), "grant.call.wrong.words", List.of()))
              .toList());
    }
    return new LocalizedText(sent);
  }
}
