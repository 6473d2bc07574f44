package org.entente.bank.work;

import java.time.Duration;
import org.entente.bank.account.BankAccount;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.account.BankProperties;
import org.entente.workflow.BackgroundThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Round after round on threads of its own: a slow bank keeps neither tasks nor jobs waiting. */
@Component
class BankRounds {

  private static final Logger LOG = LoggerFactory.getLogger(BankRounds.class);

  private final Courier courier;
  private final OverduePayments overdue;
  private final BankAccounts accounts;
  private final BankProperties properties;
  private final BackgroundThread line = new BackgroundThread("bank-line");
  private volatile boolean over;

  BankRounds(
      Courier courier, OverduePayments overdue, BankAccounts accounts, BankProperties properties) {
    this.courier = courier;
    this.overdue = overdue;
    this.accounts = accounts;
    this.properties = properties;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    accounts.lines().forEach(BankRounds::say);
    if (properties.worker()) {
      line.repeat(safe(this::carry), Duration.ZERO, properties.pause());
    }
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    over = true;
    line.stop();
  }

  private void carry() {
    boolean more = true;
    while (more) {
      more = courier.go(() -> over);
    }
    overdue.tell();
  }

  private static void say(BankAccount account) {
    switch (account.account().channel()) {
      case FILE ->
          LOG.info(
              "{} pays by files, {}",
              account.id(),
              account.folder() == null ? "taken by hand" : "left in " + account.folder());
      case HTTP ->
          LOG.info(
              "{} pays over {}",
              account.id(),
              account.base() == null
                  ? "nothing yet (entente.bank.accounts."
                      + account.id()
                      + ".base-url): its payments wait"
                  : account.base());
    }
  }

  private static Runnable safe(Runnable work) {
    return () -> {
      try {
        work.run();
      } catch (RuntimeException e) {
        LOG.warn("Something about payments failed and is tried again: {}", e.toString());
        LOG.debug("The cause", e);
      }
    };
  }
}
