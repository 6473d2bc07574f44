package org.entente.bank.account;

import java.util.List;
import java.util.Optional;
import org.entente.bank.AccountBlock;
import org.entente.bank.AccountBlocks;
import org.entente.bank.BlockKind;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person keeps an account from paying; another person lets it pay again. */
@Service
public class HandBlocks {

  private final AccountBlocks blocks;

  HandBlocks(AccountBlocks blocks) {
    this.blocks = blocks;
  }

  /**
   * @throws Refusal 409 where somebody did already, 422 without a reason
   */
  @Transactional
  public void block(String account, String reason, Actor actor) {
    String why = reason.strip();
    if (why.length() < 5 || why.length() > 2000) {
      throw Refusal.invalid("bank.hand.reason");
    }
    if (standing(account).isPresent()) {
      throw Refusal.conflict("bank.hand.again");
    }
    blocks.block(account, BlockKind.HAND, "bank.block.hand", List.of(why), actor);
  }

  /**
   * @throws Refusal 403 for whoever blocked it, or for whom, 409 where nobody did, 422 without a
   *     reason
   */
  @Transactional
  public void lift(String account, String reason, Actor actor) {
    AccountBlock block = standing(account).orElseThrow(() -> Refusal.conflict("bank.block.none"));
    if (actor.involves(block.by().personId()) || actor.involves(block.by().onBehalfOf())) {
      throw Refusal.forbidden("bank.hand.own");
    }
    blocks.lift(account, BlockKind.HAND, reason, actor);
  }

  private Optional<AccountBlock> standing(String account) {
    return blocks.allStanding(account).stream()
        .filter(block -> block.kind() == BlockKind.HAND)
        .findFirst();
  }
}
