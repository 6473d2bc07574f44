package org.entente.bank;

import java.util.List;
import java.util.Optional;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;

/** Keeps accounts from paying until somebody has decided. */
public interface AccountBlocks {

  /**
   * In the caller's transaction; an account that is blocked already keeps its first reason of each
   * kind, and the new one stands in its history.
   *
   * @param messageKey why, as a message of the caller's module
   */
  void block(String account, String messageKey, List<String> arguments, Actor actor);

  void block(
      String account, BlockKind kind, String messageKey, List<String> arguments, Actor actor);

  /**
   * @param reason in that person's words, at least five characters
   * @throws Refusal 403 for whoever brought what differs, or made or gets a payment that does, 409
   *     where nothing is blocked, 422 without a reason
   */
  void lift(String account, String reason, Actor actor);

  /** Who may, the caller has to know. */
  void lift(String account, BlockKind kind, String reason, Actor actor);

  /** The oldest one that stands; payments leave when none does. */
  default Optional<AccountBlock> standing(String account) {
    return allStanding(account).stream().findFirst();
  }

  /** At most one of each kind, the oldest first. */
  List<AccountBlock> allStanding(String account);

  /** All of an account, the newest first. */
  List<AccountBlock> history(String account);
}
