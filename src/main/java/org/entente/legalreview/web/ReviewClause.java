package org.entente.legalreview.web;

import java.util.List;
import org.entente.drafting.Redline.ClauseChange;
import org.entente.drafting.Redline.Kind;
import org.entente.drafting.Redline.Op;
import org.entente.drafting.Redline.Run;
import org.entente.legalreview.ClauseComment;

/**
 * One clause as it is shown.
 *
 * @param compared whether there is a version reviewed before; without one nothing is marked
 * @param comments internal ones, oldest first
 */
record ReviewClause(ClauseChange change, boolean compared, List<ClauseComment> comments) {

  public String key() {
    return change.key();
  }

  public int number() {
    return change.number();
  }

  public Kind kind() {
    return change.kind();
  }

  public List<List<Run>> paragraphs() {
    return change.paragraphs();
  }

  /** The heading as it reads now; of a removed clause, as it read. */
  public String heading() {
    StringBuilder heading = new StringBuilder();
    for (Run run : change.heading()) {
      boolean shown = kind() == Kind.REMOVED || run.op() != Op.DELETE;
      heading.append(shown ? run.text() : "");
    }
    return heading.toString();
  }

  /** Folded away: nothing changed in it, and nobody said anything about it. */
  public boolean folded() {
    return compared && kind() == Kind.SAME && comments.isEmpty();
  }

  public boolean changed() {
    return compared && kind() != Kind.SAME;
  }

  public boolean standing() {
    return kind() != Kind.REMOVED;
  }
}
