package org.entente.reconciliation.query;

import java.time.LocalDate;
import java.util.List;
import org.entente.bank.AccountBlock;
import org.entente.bank.AccountBlocks;
import org.entente.bank.PayingAccount;
import org.entente.bank.PayingAccounts;
import org.entente.reconciliation.Reconciliations;
import org.entente.reconciliation.Run;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How each account stands with its bank. */
@Repository
@Transactional(readOnly = true)
public class AccountGlances {

  private final PayingAccounts accounts;
  private final AccountBlocks blocks;
  private final Reconciliations reconciliations;
  private final JdbcClient jdbc;

  AccountGlances(
      PayingAccounts accounts,
      AccountBlocks blocks,
      Reconciliations reconciliations,
      JdbcClient jdbc) {
    this.accounts = accounts;
    this.blocks = blocks;
    this.reconciliations = reconciliations;
    this.jdbc = jdbc;
  }

  /**
   * @param open differences that wait for a decision
   * @param statement the last day of which the bank sent a statement; null where it sent none
   * @param last the newest run; null where there is none
   */
  public record Glance(
      PayingAccount account,
      int open,
      @Nullable LocalDate statement,
      @Nullable Run last,
      List<AccountBlock> blocks) {}

  public List<Glance> all() {
    return accounts.all().stream().map(this::glance).toList();
  }

  private Glance glance(PayingAccount account) {
    return new Glance(
        account,
        open(account.id()),
        reconciliations.lastStatement(account.id()).orElse(null),
        reconciliations.page(account.id(), null, 1).stream().findFirst().orElse(null),
        blocks.allStanding(account.id()));
  }

  private int open(String account) {
    return jdbc.sql(
            """
            select count(*) from reconciliation_difference
             where account = :account and state = 'OPEN'
            """)
        .param("account", account)
        .query(Integer.class)
        .single();
  }
}
