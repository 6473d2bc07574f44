package org.entente.drafting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.shared.Language;

/**
 * What can be told without understanding the texts: whether each clause stands in each language,
 * and whether all languages name the same figures. Whether they mean the same, people say.
 *
 * @param findings in the order of the clauses; none is no proof
 */
public record LanguageComparison(List<Finding> findings) {

  public LanguageComparison {
    findings = List.copyOf(findings);
  }

  /** What is wrong with a clause. */
  public enum Kind {
    /** A heading or body is empty in this language. */
    MISSING,
    /** A {@code {{…}}} was never filled in. */
    PLACEHOLDER,
    /** The languages have different numbers of paragraphs. */
    PARAGRAPHS,
    /** A number or date stands in some languages only, or less often in some. */
    FIGURE
  }

  /**
   * @param languages that lack it, or in which it stands
   * @param detail the figure or placeholder, empty for others
   */
  public record Finding(Kind kind, Clause clause, List<Language> languages, String detail) {}

  public static LanguageComparison of(AgreementText text) {
    List<Finding> findings = new ArrayList<>();
    Map<Language, Figures> figures = new EnumMap<>(Language.class);
    text.languages().forEach(language -> figures.put(language, new Figures(language)));
    for (Clause clause : text.clauses()) {
      missing(clause, text.languages(), findings);
      placeholders(clause, text.languages(), findings);
      paragraphs(clause, text.languages(), findings);
      figures(clause, figures, findings);
    }
    return new LanguageComparison(findings);
  }

  /** Nothing is missing and nothing is left to fill in; figures may still differ. */
  public boolean complete() {
    return findings.stream()
        .noneMatch(f -> f.kind() == Kind.MISSING || f.kind() == Kind.PLACEHOLDER);
  }

  /** Numbers of the clauses that are not complete, to be named in a sentence. */
  String missing() {
    Set<Integer> numbers = new TreeSet<>();
    findings.stream()
        .filter(f -> f.kind() == Kind.MISSING || f.kind() == Kind.PLACEHOLDER)
        .forEach(f -> numbers.add(f.clause().number()));
    return String.join(", ", numbers.stream().map(String::valueOf).toList());
  }

  public List<Finding> of(Clause clause) {
    return findings.stream().filter(f -> f.clause().key().equals(clause.key())).toList();
  }

  private static void missing(Clause clause, List<Language> languages, List<Finding> findings) {
    List<Language> without =
        languages.stream()
            .filter(
                language ->
                    clause.in(language).heading().isEmpty()
                        || clause.in(language).paragraphs().isEmpty())
            .toList();
    if (!without.isEmpty()) {
      findings.add(new Finding(Kind.MISSING, clause, without, ""));
    }
  }

  private static void placeholders(
      Clause clause, List<Language> languages, List<Finding> findings) {
    for (Language language : languages) {
      String body = clause.in(language).heading() + "\n" + clause.in(language).body();
      int start = body.indexOf("{{");
      if (start >= 0) {
        int end = body.indexOf("}}", start);
        String mark = body.substring(start, end < 0 ? body.length() : end + 2);
        findings.add(new Finding(Kind.PLACEHOLDER, clause, List.of(language), mark));
      }
    }
  }

  private static void paragraphs(Clause clause, List<Language> languages, List<Finding> findings) {
    long counts =
        languages.stream().map(clause::in).map(text -> text.paragraphs().size()).distinct().count();
    if (counts > 1) {
      findings.add(new Finding(Kind.PARAGRAPHS, clause, languages, ""));
    }
  }

  private static void figures(
      Clause clause, Map<Language, Figures> figures, List<Finding> findings) {
    Map<Language, Map<String, Integer>> found = new EnumMap<>(Language.class);
    figures.forEach((language, f) -> found.put(language, f.in(clause.in(language).paragraphs())));
    Map<String, Integer> most = new TreeMap<>();
    found.values().forEach(one -> one.forEach((figure, n) -> most.merge(figure, n, Math::max)));
    most.forEach(
        (figure, n) -> {
          List<Language> fewer =
              found.entrySet().stream()
                  .filter(entry -> entry.getValue().getOrDefault(figure, 0) < n)
                  .map(Map.Entry::getKey)
                  .toList();
          if (!fewer.isEmpty()) {
            findings.add(new Finding(Kind.FIGURE, clause, fewer, figure));
          }
        });
  }
}
