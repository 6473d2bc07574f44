package org.entente.reconciliation;

import java.util.List;
import java.util.UUID;
import org.entente.shared.Act;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Something on which bank, book and orders do not agree.
 *
 * @param order the payment that it is about; null where it is about none, or several
 * @param arguments of the sentence that says it
 * @param hands who made, checked or released something in it, or brought the bank's file
 * @param decision null while nobody has explained it
 * @param reason in that person's words; empty without a decision
 */
public record Difference(
    UUID id,
    String account,
    DifferenceKind kind,
    UUID firstRun,
    @Nullable UUID order,
    List<String> arguments,
    List<UUID> hands,
    DifferenceState state,
    @Nullable Act decision,
    String reason) {

  public Difference {
    arguments = List.copyOf(arguments);
    hands = List.copyOf(hands);
  }

  /** Nobody explains what they, or whom they stand in for, had a hand in. */
  public boolean touchedBy(Actor actor) {
    return hands.stream().anyMatch(actor::involves);
  }
}
