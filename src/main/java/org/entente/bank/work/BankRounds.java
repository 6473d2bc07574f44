package org.entente.bank.work;

import java.time.Duration;
import org.entente.bank.account.BankAccount;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.account.BankProperties;
import org.entente.bank.answer.AnswerBooking;
import org.entente.bank.answer.FolderAnswers;
import org.entente.bank.answer.LineAnswers;
import org.entente.bank.batch.FolderDrop;
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
  private final FolderDrop drop;
  private final FolderAnswers folders;
  private final LineAnswers fetched;
  private final AnswerBooking booking;
  private final OverduePayments overdue;
  private final BankAccounts accounts;
  private final BankProperties properties;
  private final BackgroundThread line = new BackgroundThread("bank-line");
  private final BackgroundThread fetching = new BackgroundThread("bank-fetching");
  private final BackgroundThread files = new BackgroundThread("bank-files");
  private volatile boolean over;

  BankRounds(
      Courier courier,
      FolderDrop drop,
      FolderAnswers folders,
      LineAnswers fetched,
      AnswerBooking booking,
      OverduePayments overdue,
      BankAccounts accounts,
      BankProperties properties) {
    this.courier = courier;
    this.drop = drop;
    this.folders = folders;
    this.fetched = fetched;
    this.booking = booking;
    this.overdue = overdue;
    this.accounts = accounts;
    this.properties = properties;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    accounts.lines().forEach(BankRounds::say);
    if (properties.worker()) {
      line.repeat(safe(this::carry), Duration.ZERO, properties.pause());
      fetching.repeat(safe(fetched::go), Duration.ZERO, properties.pause());
      files.repeat(safe(drop::go), Duration.ZERO, properties.pause());
      files.repeat(safe(booking::go), Duration.ZERO, properties.pause());
      files.repeat(safe(folders::go), Duration.ZERO, properties.fetchEvery());
    }
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    over = true;
    line.stop();
    fetching.stop();
    files.stop();
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
