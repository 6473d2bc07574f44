package org.entente.bank;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
   * Because of what a bank answers, in the caller's transaction.
   *
   * @param detail what differs, as the last part of a message key {@code bank.difference.…}
   * @param orders what the answer differs on: who has a part in one of them does not lift the block
   */
  void differs(String account, String detail, List<String> arguments, Collection<UUID> orders);

  /**
   * @param reason in that person's words, at least five characters
   * @throws Refusal 403 for whoever brought what differs, or has a part in a payment that does, 409
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
