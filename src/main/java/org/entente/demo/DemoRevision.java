package org.entente.demo;

import java.util.Map;
import java.util.UUID;
import org.entente.drafting.ClauseEdits;
import org.entente.drafting.ClauseText;
import org.entente.drafting.Drafting;
import org.entente.drafting.WorkingCopy;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo's officer changes when a review asks for a longer notice. */
@Component
@Profile("demo")
class DemoRevision {

  private static final String CLAUSE = "termination";

  private final Drafting drafting;

  DemoRevision(Drafting drafting) {
    this.drafting = drafting;
  }

  void write(UUID agreementId, Actor officer) {
    WorkingCopy copy = drafting.working(agreementId).orElseThrow();
    ClauseText before = copy.text().clause(CLAUSE).orElseThrow().in(Language.FR);
    String body =
        before.body().replace("6 mois", "12 mois")
            + "\n\nAucune nouvelle promotion n’est admise pendant le préavis.";
    ClauseText after = ClauseText.typed(before.heading(), body);
    ClauseEdits edits = new ClauseEdits(Map.of(), Map.of(CLAUSE, Map.of(Language.FR, after)));
    drafting.save(agreementId, copy.version(), edits, officer);
  }
}
