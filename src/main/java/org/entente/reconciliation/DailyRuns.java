package org.entente.reconciliation;

import java.time.LocalDate;
import org.entente.bank.PayingAccount;
import org.entente.bank.PayingAccounts;
import org.entente.disbursement.BankDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks for a run of each account and bank day, when the statements of the day should be there. */
@Component
public class DailyRuns {

  private static final Logger LOG = LoggerFactory.getLogger(DailyRuns.class);

  private final PayingAccounts accounts;
  private final Reconciliations reconciliations;
  private final ReconciliationRuns runs;
  private final Comparison comparison;
  private final BankDays days;
  private final ReconciliationProperties properties;

  DailyRuns(
      PayingAccounts accounts,
      Reconciliations reconciliations,
      ReconciliationRuns runs,
      Comparison comparison,
      BankDays days,
      ReconciliationProperties properties) {
    this.accounts = accounts;
    this.reconciliations = reconciliations;
    this.runs = runs;
    this.comparison = comparison;
    this.days = days;
    this.properties = properties;
  }

  @Scheduled(cron = "${entente.reconciliation.at:0 30 7 * * *}", zone = "UTC")
  void morning() {
    if (properties.worker()) {
      accounts.all().stream().map(PayingAccount::id).forEach(this::safely);
    }
  }

  private void safely(String account) {
    try {
      ask(account);
    } catch (RuntimeException e) {
      LOG.error("Nothing was asked for {}, and is asked for tomorrow", account, e);
    }
  }

  /** Every bank day that is over since the last one that was asked for. */
  public void ask(String account) {
    LocalDate last = comparison.last();
    LocalDate first =
        runs.lastDaily(account)
            .map(day -> day.plusDays(1))
            .filter(day -> !day.isBefore(comparison.before(last, properties.catchUp())))
            .orElse(last);
    first
        .datesUntil(last.plusDays(1))
        .filter(days::works)
        .forEach(day -> reconciliations.askDaily(account, day));
  }
}
