package org.entente.bank.answer;

import java.time.Duration;
import java.util.UUID;
import org.entente.bank.account.BankProperties;
import org.entente.iso20022.BankFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Books a bank's file, some records at a time, each lot in a transaction of its own: cut off, it
 * goes on where it was. A record that cannot be booked is set aside, and the others are.
 */
@Component
public class AnswerBooking {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerBooking.class);
  private static final Duration PAUSE = Duration.ofMinutes(1);

  /** So often what fails for a moment is tried again before somebody has to know. */
  private static final int PATIENCE = 10;

  /** Pauses double so often. */
  private static final int DOUBLED = 6;

  private final AnswerQueue queue;
  private final KeptAnswers kept;
  private final RecordBooking records;
  private final StatusBooking statuses;
  private final AnswerEnd end;
  private final Duration lease;

  AnswerBooking(
      AnswerQueue queue,
      KeptAnswers kept,
      RecordBooking records,
      StatusBooking statuses,
      AnswerEnd end,
      BankProperties properties) {
    this.queue = queue;
    this.kept = kept;
    this.records = records;
    this.statuses = statuses;
    this.end = end;
    this.lease = properties.bookingLease();
  }

  /** All files that are due. */
  public void go() {
    queue.due().forEach(this::book);
  }

  /** Books what is left of a file; harmless where it is done, or another node is at it. */
  public void book(UUID id) {
    queue.claim(id, lease).ifPresent(this::safely);
  }

  private void safely(AnswerFile file) {
    try {
      book(file);
    } catch (RuntimeException e) {
      LOG.error("The bank's file {} is not booked yet", file.id(), e);
      int doubled = Math.min(file.failures(), DOUBLED);
      queue.failed(file, PAUSE.multipliedBy(1L << doubled), words(e));
    }
  }

  private void book(AnswerFile file) {
    try {
      kept.read(file.id(), read -> book(file, read));
    } catch (AnswerLots.Overtaken e) {
      LOG.info("The bank's file {} is another node's now", file.id());
    }
  }

  private int book(AnswerFile file, BankFile read) {
    boolean patient = file.failures() < PATIENCE;
    AnswerLots lots = new AnswerLots(file, queue, records, statuses, lease, patient);
    lots.renew();
    read.forEach(lots::add);
    lots.end();
    end.end(file, read.reports());
    return read.records();
  }

  static String words(Exception e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
