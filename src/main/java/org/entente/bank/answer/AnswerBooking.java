package org.entente.bank.answer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.bank.BankReaders;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.account.BankProperties;
import org.entente.bank.account.BlockCauses;
import org.entente.iso20022.AccountReport;
import org.entente.iso20022.BankAnswer;
import org.entente.iso20022.BankFile;
import org.entente.iso20022.BankRecord;
import org.entente.iso20022.StatementLine;
import org.entente.iso20022.Verdict;
import org.entente.people.Role;
import org.entente.shared.Actor;
import org.entente.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Books a bank's file, some records at a time, each lot in a transaction of its own: cut off, it
 * goes on where it was. A record that cannot be booked is set aside, and the others are.
 */
@Component
public class AnswerBooking {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerBooking.class);
  private static final int LOT = 50;
  private static final Duration PAUSE = Duration.ofMinutes(1);

  /** So often what fails for a moment is tried again before somebody has to know. */
  private static final int PATIENCE = 10;

  /** Pauses double so often. */
  private static final int DOUBLED = 6;

  private final AnswerFiles store;
  private final AnswerRecords records;
  private final LineBooking lines;
  private final StatusBooking statuses;
  private final KeptAnswers kept;
  private final BankAccounts accounts;
  private final BlockCauses causes;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transactions;
  private final Duration lease;

  AnswerBooking(
      AnswerFiles store,
      AnswerRecords records,
      LineBooking lines,
      StatusBooking statuses,
      KeptAnswers kept,
      BankAccounts accounts,
      BlockCauses causes,
      AuditLog audit,
      ApplicationEventPublisher events,
      TransactionTemplate transactions,
      BankProperties properties) {
    this.store = store;
    this.records = records;
    this.lines = lines;
    this.statuses = statuses;
    this.kept = kept;
    this.accounts = accounts;
    this.causes = causes;
    this.audit = audit;
    this.events = events;
    this.transactions = transactions;
    this.lease = properties.bookingLease();
  }

  /** All files that are due. */
  public void go() {
    store.due().forEach(this::book);
  }

  /** Books what is left of a file; harmless where it is done, or another node is at it. */
  public void book(UUID id) {
    store.claim(id, lease).ifPresent(this::safely);
  }

  private void safely(AnswerFile file) {
    try {
      book(file);
    } catch (RuntimeException e) {
      LOG.error("The bank's file {} is not booked yet", file.id(), e);
      int doubled = Math.min(store.failures(file.id()), DOUBLED);
      store.failed(file, PAUSE.multipliedBy(1L << doubled), words(e));
    }
  }

  private void book(AnswerFile file) {
    try {
      kept.read(file.id(), read -> book(file, read));
    } catch (Overtaken e) {
      LOG.info("The bank's file {} is another node's now", file.id());
    }
  }

  private int book(AnswerFile file, BankFile read) {
    Lots lots = new Lots(file);
    lots.renew();
    read.forEach(lots::add);
    lots.end(read.reports());
    return read.records();
  }

  private static String words(Exception e) {
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }

  /** One record at its place. */
  private record Placed(int position, BankRecord record) {}

  /** Another node has taken the file up. */
  private static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Gathers records into lots; what is about groups comes last, when single answers are known. */
  private final class Lots {

    private final AnswerFile file;
    private final List<Placed> lot = new ArrayList<>();
    private final List<Placed> groups = new ArrayList<>();
    private final Set<String> answered = new HashSet<>();
    private final boolean patient;
    private int position;

    /** What fails for a moment, as in a deadlock: tried again from there, by the job. */
    private @Nullable TransientDataAccessException moment;

    Lots(AnswerFile file) {
      this.file = file;
      this.patient = store.failures(file.id()) < PATIENCE;
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

    void end(List<AccountReport> reports) {
      flush();
      groups.sort(Comparator.comparing(each -> answer(each).level() == BankAnswer.Level.FILE));
      groups.forEach(this::group);
      if (moment != null) {
        throw moment;
      }
      transactions.executeWithoutResult(
          status -> {
            for (int number = 0; number < reports.size(); number++) {
              statement(number, reports.get(number));
            }
            store.end(file);
            note();
          });
    }

    /** What is said of a group counts more than what is said of the file. */
    private void group(Placed placed) {
      commit(List.of(placed));
      BankAnswer answer = answer(placed);
      if (answer.level() == BankAnswer.Level.GROUP && answer.verdict() != Verdict.PARTLY) {
        answered.addAll(statuses.keys(answer));
      }
    }

    private static BankAnswer answer(Placed placed) {
      return (BankAnswer) placed.record();
    }

    private void statement(int number, AccountReport report) {
      accounts
          .ofNumber(report.account())
          .ifPresent(account -> store.statement(file.id(), number, account.id(), report));
    }

    private void note() {
      Tally tally = store.find(file.id()).orElseThrow().tally();
      String outcome =
          Stream.of(Found.values())
              .filter(found -> tally.of(found) > 0)
              .map(found -> found + " " + tally.of(found))
              .collect(Collectors.joining(", "));
      audit.record(
          AuditEvent.of(AnswerFile.ref(file.id()), "bank.answerBooked", Actor.SYSTEM)
              .with("file", file.name())
              .with("outcome", outcome)
              .on(file.hash()));
      if (tally.of(Found.FAILED) > 0) {
        events.publishEvent(failed());
      }
    }

    /** To those who may have it booked once more. */
    private Notice failed() {
      return new Notice(
              "bank-answer-failed:" + file.id() + ":" + file.taken(),
              Set.of(),
              BankReaders.RETRYING.stream().map(Role::key).collect(Collectors.toSet()),
              "notice.bank.answerFailed",
              List.of(file.name()),
              "/bank/answers/" + file.id())
          .thatPresses();
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
        transactions.executeWithoutResult(status -> book(placed));
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
      if (!store.advance(file, done, lease)) {
        throw new Overtaken();
      }
    }

    private void alone(Placed placed) {
      try {
        transactions.executeWithoutResult(status -> book(List.of(placed)));
      } catch (TransientDataAccessException e) {
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
      records.put(
          file.id(), placed.position(), placed.record(), new Booked(Found.FAILED, words(e), null));
    }

    private void book(List<Placed> placed) {
      placed.forEach(this::book);
      causes.broughtBy(file.by());
    }

    private void book(Placed placed) {
      if (settled(placed)) {
        return;
      }
      Booked booked =
          placed.record() instanceof StatementLine line
              ? lines.book(line)
              : answer((BankAnswer) placed.record());
      records.put(file.id(), placed.position(), placed.record(), booked);
    }

    private Booked answer(BankAnswer answer) {
      return answer.level() == BankAnswer.Level.PAYMENT
          ? statuses.payment(answer)
          : statuses.together(answer, answered);
    }

    /** Booked by an earlier run, before it was cut off. */
    private boolean settled(Placed placed) {
      return records.settled(file.id(), placed.position());
    }
  }
}
