package org.entente.drafting;

import java.util.List;
import java.util.stream.Stream;

/** Which clauses are not the same in two texts, in any language. */
public record TextChanges(AgreementText before, AgreementText now) {

  /** New and changed clauses as they are now, then removed ones as they were. */
  public List<Clause> clauses() {
    return Stream.concat(
            now.clauses().stream().filter(this::changed),
            before.clauses().stream().filter(clause -> now.clause(clause.key()).isEmpty()))
        .toList();
  }

  private boolean changed(Clause clause) {
    return before.clause(clause.key()).map(old -> !old.texts().equals(clause.texts())).orElse(true);
  }
}
