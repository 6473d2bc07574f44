package org.entente.drafting.web;

import java.util.List;
import java.util.Map;
import org.entente.drafting.AgreementText;
import org.entente.drafting.Clause;
import org.entente.drafting.ClauseText;
import org.entente.drafting.Redline;
import org.entente.drafting.Redline.ClauseChange;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;

/** What was typed against what somebody else saved meanwhile. */
final class Clashes {

  private Clashes() {}

  static ClauseChange between(String key, Language language, ClauseText saved, ClauseText typed) {
    return Redline.between(text(key, language, saved), text(key, language, typed), language)
        .clauses()
        .get(0);
  }

  private static AgreementText text(String key, Language language, ClauseText words) {
    return new AgreementText(
        List.of(language),
        null,
        LocalizedText.of(language, ""),
        List.of(new Clause(key, 1, Map.of(language, words))));
  }
}
