package org.entente.reconciliation;

import java.util.List;
import org.entente.bank.AccountBlocks;
import org.entente.bank.BlockKind;
import org.entente.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * Keeps an account from paying as long as a difference waits for a decision, and after a
 * restoration until it has been compared.
 */
@Component
class AccountHold {

  private static final String BLOCK = "reconciliation.block";

  private final AccountBlocks blocks;
  private final DifferenceStore differences;
  private final Restorations restorations;

  AccountHold(AccountBlocks blocks, DifferenceStore differences, Restorations restorations) {
    this.blocks = blocks;
    this.differences = differences;
    this.restorations = restorations;
  }

  /**
   * In the caller's transaction, which keeps others from deciding at the same time.
   *
   * @param why what is written down where payments may leave again
   */
  void follow(String account, String why, Actor actor) {
    boolean held =
        blocks.allStanding(account).stream()
            .anyMatch(block -> block.kind() == BlockKind.RECONCILIATION);
    int open = differences.open(account);
    if (open > 0 && !held) {
      blocks.block(account, BlockKind.RECONCILIATION, BLOCK, List.of(account), Actor.SYSTEM);
    }
    if (open == 0 && held && !restorations.pending(account)) {
      blocks.lift(account, BlockKind.RECONCILIATION, why, actor);
    }
  }
}
