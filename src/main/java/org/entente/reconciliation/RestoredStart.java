package org.entente.reconciliation;

import java.util.List;
import org.entente.bank.AccountBlocks;
import org.entente.bank.BlockKind;
import org.entente.bank.PayingAccounts;
import org.entente.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * After the database was restored to an earlier moment, the bank may have payments that we know
 * nothing of: before anything is sent, every account is blocked until it agrees with the bank.
 */
@Component
class RestoredStart {

  private static final String BLOCK = "reconciliation.block.restored";

  private static final Logger LOG = LoggerFactory.getLogger(RestoredStart.class);

  private final ReconciliationProperties properties;
  private final Restorations restorations;
  private final PayingAccounts accounts;
  private final AccountBlocks blocks;
  private final TransactionTemplate transactions;

  RestoredStart(
      ReconciliationProperties properties,
      Restorations restorations,
      PayingAccounts accounts,
      AccountBlocks blocks,
      TransactionTemplate transactions) {
    this.properties = properties;
    this.restorations = restorations;
    this.accounts = accounts;
    this.blocks = blocks;
    this.transactions = transactions;
  }

  /** Before payments are taken up, which begins when the application is ready. */
  @EventListener(ApplicationStartedEvent.class)
  void start() {
    if (!properties.restored().isBlank()) {
      block(properties.restored().strip());
    }
  }

  /** Once for each restoration, whichever node starts first. */
  void block(String label) {
    transactions.executeWithoutResult(
        status -> {
          if (restorations.add(label)) {
            LOG.warn("Restored ({}): no account pays before it agrees with its bank", label);
            accounts.all().forEach(each -> block(each.id(), label));
          }
        });
  }

  private void block(String account, String label) {
    blocks.block(account, BlockKind.RECONCILIATION, BLOCK, List.of(label), Actor.SYSTEM);
  }
}
