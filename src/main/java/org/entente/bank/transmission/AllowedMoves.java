package org.entente.bank.transmission;

import static org.entente.bank.FateState.CANCELLED;
import static org.entente.bank.FateState.PAID;
import static org.entente.bank.FateState.QUEUED;
import static org.entente.bank.FateState.REFUSED;
import static org.entente.bank.FateState.RETURNED;
import static org.entente.bank.FateState.REVERSED;
import static org.entente.bank.FateState.SENT;
import static org.entente.bank.FateState.UNKNOWN;

import java.util.Map;
import java.util.Set;
import org.entente.bank.FateState;

/** From where a payment gets where. What was refused, returned or reversed stays so. */
final class AllowedMoves {

  private static final Map<FateState, Set<FateState>> ALL =
      Map.of(
          QUEUED, Set.of(CANCELLED, SENT, UNKNOWN, PAID, REFUSED, RETURNED, REVERSED),
          SENT, Set.of(UNKNOWN, PAID, REFUSED, RETURNED, REVERSED),
          UNKNOWN, Set.of(SENT, PAID, REFUSED, RETURNED, REVERSED),
          PAID, Set.of(RETURNED, REVERSED));

  private AllowedMoves() {}

  static boolean allowed(FateState from, FateState to) {
    return ALL.getOrDefault(from, Set.of()).contains(to);
  }
}
