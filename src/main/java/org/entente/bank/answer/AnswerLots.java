package org.entente.bank.answer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.iso20022.BankAnswer;
import org.entente.iso20022.BankRecord;
import org.entente.iso20022.Verdict;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Gathers the records of one file into lots of fifty, each a transaction: a large file keeps no
 * locks for long. What is about groups comes last, when single answers are known.
 */
class AnswerLots {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerLots.class);
  private static final int LOT = 50;

  private final AnswerFile file;
  private final AnswerQueue queue;
  private final RecordBooking booking;
  private final StatusBooking statuses;
  private final Duration lease;
  private final boolean patient;
  private final List<Placed> lot = new ArrayList<>();
  private final List<Placed> groups = new ArrayList<>();
  private final Set<String> answered = new HashSet<>();
  private int position;

  /**
   * What fails for a moment, as in a deadlock or where the database is away: tried again from
   * there, by the job.
   */
  private @Nullable RuntimeException moment;

  /**
   * @param patient whether what fails for a moment is tried again, before somebody has to know
   */
  AnswerLots(
      AnswerFile file,
      AnswerQueue queue,
      RecordBooking booking,
      StatusBooking statuses,
      Duration lease,
      boolean patient) {
    this.file = file;
    this.queue = queue;
    this.booking = booking;
    this.statuses = statuses;
    this.lease = lease;
    this.patient = patient;
  }

  void add(BankRecord record) {
    Placed placed = new Placed(position++, record);
    if (record instanceof BankAnswer answer) {
      if (answer.level() != BankAnswer.Level.PAYMENT) {
        groups.add(placed);
        return;
      }
      String key = answer.references().endToEnd();
      if (key != null) {
        answered.add(key);
      }
    }
    if (placed.position() >= file.done()) {
      lot.add(placed);
    }
    if (lot.size() == LOT) {
      flush();
    }
  }

  /** All of it is booked, but what is tried again. */
  void end() {
    flush();
    groups.sort(Comparator.comparing(each -> each.answer().level() == BankAnswer.Level.FILE));
    groups.forEach(this::group);
    if (moment != null) {
      throw moment;
    }
  }

  /** What is said of a group counts more than what is said of the file. */
  private void group(Placed placed) {
    commit(List.of(placed));
    BankAnswer answer = placed.answer();
    if (answer.level() == BankAnswer.Level.GROUP && answer.verdict() != Verdict.PARTLY) {
      answered.addAll(statuses.keys(answer));
    }
  }

  private void flush() {
    if (!lot.isEmpty()) {
      commit(List.copyOf(lot));
      lot.clear();
    }
  }

  /** All at once; where one of them fails, one by one, so that it alone is left over. */
  private void commit(List<Placed> placed) {
    try {
      booking.book(file, placed, answered);
    } catch (RuntimeException e) {
      LOG.info("A lot of the bank's file {} is booked one by one", file.id(), e);
      placed.forEach(this::alone);
    }
    Placed last = placed.get(placed.size() - 1);
    advance(moment == null ? Math.max(file.done(), last.position() + 1) : file.done());
  }

  /** Reading a large file takes its time, too. */
  void renew() {
    advance(file.done());
  }

  private void advance(int done) {
    if (!queue.advance(file, done, lease)) {
      throw new Overtaken();
    }
  }

  private void alone(Placed placed) {
    try {
      booking.book(file, List.of(placed), answered);
    } catch (TransientDataAccessException
        | DataAccessResourceFailureException
        | TransactionException e) {
      if (patient) {
        LOG.info("Record {} of the bank's file {} waits", placed.position(), file.id(), e);
        moment = e;
      } else {
        failed(placed, e);
      }
    } catch (RuntimeException e) {
      failed(placed, e);
    }
  }

  private void failed(Placed placed, RuntimeException e) {
    LOG.error("Record {} of the bank's file {} fails", placed.position(), file.id(), e);
    booking.failed(file, placed, AnswerBooking.words(e));
  }

  /** Another node has taken the file up. */
  static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
