package org.entente.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.drafting.Redline.ClauseChange;
import org.entente.drafting.Redline.Kind;
import org.entente.drafting.Redline.Op;
import org.entente.drafting.Redline.Run;
import org.entente.shared.Language;

/** Compares two texts: clauses by key, then paragraphs, then words. */
final class Redliner {

  private final Language language;
  private final WordDiff words;
  private final ParagraphDiff paragraphs;

  Redliner(Language language) {
    this.language = language;
    this.words = new WordDiff(language);
    this.paragraphs = new ParagraphDiff(words);
  }

  Redline compare(AgreementText older, AgreementText newer) {
    List<ClauseChange> changes = new ArrayList<>();
    newer.clauses().forEach(clause -> changes.add(change(older.clause(clause.key()), clause)));
    String above = "";
    for (Clause clause : older.clauses()) {
      if (newer.clause(clause.key()).isEmpty()) {
        changes.add(indexAfter(changes, above), removed(clause));
      }
      above = clause.key();
    }
    return new Redline(language, words.diff(title(older), title(newer)), changes);
  }

  private String title(AgreementText text) {
    return Objects.requireNonNullElse(text.title().texts().get(language), "");
  }

  private ClauseChange change(Optional<Clause> before, Clause clause) {
    ClauseText old = before.map(b -> b.in(language)).orElse(ClauseText.NONE);
    ClauseText now = clause.in(language);
    List<Run> heading = words.diff(old.heading(), now.heading());
    List<List<Run>> body = paragraphs.diff(old.paragraphs(), now.paragraphs());
    Kind kind = before.isEmpty() ? Kind.ADDED : kind(heading, body);
    return new ClauseChange(clause.key(), clause.number(), kind, heading, body);
  }

  private ClauseChange removed(Clause clause) {
    ClauseText old = clause.in(language);
    return new ClauseChange(
        clause.key(),
        clause.number(),
        Kind.REMOVED,
        words.diff(old.heading(), ""),
        paragraphs.diff(old.paragraphs(), List.of()));
  }

  private static Kind kind(List<Run> heading, List<List<Run>> body) {
    return Stream.concat(heading.stream(), body.stream().flatMap(List::stream))
            .allMatch(run -> run.op() == Op.EQUAL)
        ? Kind.SAME
        : Kind.CHANGED;
  }

  private static int indexAfter(List<ClauseChange> changes, String key) {
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i).key().equals(key)) {
        return i + 1;
      }
    }
    return 0;
  }
}
