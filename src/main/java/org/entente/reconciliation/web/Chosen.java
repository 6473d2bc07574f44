package org.entente.reconciliation.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.entente.reconciliation.Difference;
import org.entente.reconciliation.DifferenceState;
import org.entente.reconciliation.query.RunLine;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Differences of a run that are about to be explained by one reason.
 *
 * @param lines that this person explains
 * @param own left to somebody else, as this person had a hand in them
 * @param before no longer waiting
 */
record Chosen(List<RunLine> lines, List<RunLine> own, List<RunLine> before) {

  static Chosen of(List<RunLine> all, Set<UUID> barred) {
    List<RunLine> open = all.stream().filter(Chosen::waits).toList();
    return new Chosen(
        open.stream().filter(line -> !barred.contains(id(line))).toList(),
        open.stream().filter(line -> barred.contains(id(line))).toList(),
        all.stream().filter(line -> !waits(line)).toList());
  }

  static boolean waits(RunLine line) {
    Difference difference = line.difference();
    return difference != null && difference.state() == DifferenceState.OPEN;
  }

  private static UUID id(RunLine line) {
    return Objects.requireNonNull(line.difference()).id();
  }

  /** Null where the bank booked none of them. */
  public @Nullable Money bankSum() {
    return sum(line -> line.bank().amount());
  }

  public @Nullable Money bookSum() {
    return sum(line -> line.book().amount());
  }

  public @Nullable Money ourSum() {
    return sum(line -> line.ours().amount());
  }

  private @Nullable Money sum(Function<RunLine, @Nullable Money> amount) {
    return lines.stream()
        .filter(line -> line.kind() != null && line.kind().moves())
        .map(amount)
        .filter(Objects::nonNull)
        .reduce(Money::plus)
        .orElse(null);
  }
}
