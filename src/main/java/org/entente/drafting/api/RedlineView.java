package org.entente.drafting.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.entente.api.Described;
import org.entente.drafting.Redline;

/** What changed between two texts. */
@Described("What changed between two texts, in one language.")
record RedlineView(
    int from,
    int to,
    @Described(value = "The language compared.", example = "en") String language,
    List<Run> title,
    List<ClauseRuns> clauses) {

  static RedlineView of(int from, int to, Redline redline) {
    return new RedlineView(
        from,
        to,
        redline.language().tag(),
        runs(redline.title()),
        redline.clauses().stream()
            .map(
                clause ->
                    new ClauseRuns(
                        clause.key(),
                        clause.number(),
                        clause.kind(),
                        runs(clause.heading()),
                        clause.paragraphs().stream().map(RedlineView::runs).toList()))
            .toList());
  }

  private static List<Run> runs(List<Redline.Run> runs) {
    return runs.stream().map(run -> new Run(Op.valueOf(run.op().name()), run.text())).toList();
  }

  @Described("One clause, old and new text woven together.")
  record ClauseRuns(
      @Described(value = "The same in every version.", example = "personal-data") String key,
      @Described("In the newer text; in the older one for a removed clause.") int number,
      Redline.Kind kind,
      List<Run> heading,
      @Described("Runs of each paragraph.") List<List<Run>> paragraphs) {}

  @Described("A stretch of text; whole words and numbers only.")
  record Run(Op op, String text) {}

  /** What happened to a stretch of text. */
  enum Op {
    @JsonProperty("equal")
    EQUAL,
    @JsonProperty("insert")
    INSERT,
    @JsonProperty("delete")
    DELETE
  }
}
