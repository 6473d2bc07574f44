package org.entente.drafting;

import java.util.List;
import org.entente.shared.Language;

/**
 * What changed between two texts, in one language.
 *
 * @param clauses in the order of the newer text; a removed one stands where it stood
 */
public record Redline(Language language, List<Run> title, List<ClauseChange> clauses) {

  public Redline {
    title = List.copyOf(title);
    clauses = List.copyOf(clauses);
  }

  /** Compares two texts in one language. */
  public static Redline between(AgreementText older, AgreementText newer, Language language) {
    return new Redliner(language).compare(older, newer);
  }

  /** How many clauses are not the same. */
  public long changed() {
    return clauses.stream().filter(clause -> clause.kind() != Kind.SAME).count();
  }

  /** What happened to a clause. */
  public enum Kind {
    SAME,
    CHANGED,
    ADDED,
    REMOVED
  }

  /** What happened to a stretch of text. */
  public enum Op {
    EQUAL,
    INSERT,
    DELETE
  }

  /** A stretch of text; whole words and numbers only. */
  public record Run(Op op, String text) {}

  /**
   * One clause, old and new text woven together.
   *
   * @param number in the newer text, in the older one for a removed clause
   */
  public record ClauseChange(
      String key, int number, Kind kind, List<Run> heading, List<List<Run>> paragraphs) {

    public ClauseChange {
      heading = List.copyOf(heading);
      paragraphs = List.copyOf(paragraphs);
    }
  }
}
