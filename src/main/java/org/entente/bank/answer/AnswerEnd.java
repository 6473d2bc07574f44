package org.entente.bank.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.bank.BankReaders;
import org.entente.bank.account.BankAccounts;
import org.entente.iso20022.AccountReport;
import org.entente.people.Role;
import org.entente.shared.Actor;
import org.entente.shared.Notice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A bank's file is booked to its end: its statements are kept, and what came of it is told. */
@Component
class AnswerEnd {

  private final AnswerFiles files;
  private final AnswerQueue queue;
  private final BankAccounts accounts;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  AnswerEnd(
      AnswerFiles files,
      AnswerQueue queue,
      BankAccounts accounts,
      AuditLog audit,
      ApplicationEventPublisher events) {
    this.files = files;
    this.queue = queue;
    this.accounts = accounts;
    this.audit = audit;
    this.events = events;
  }

  @Transactional
  public void end(AnswerFile file, List<AccountReport> reports) {
    for (int number = 0; number < reports.size(); number++) {
      statement(file, number, reports.get(number));
    }
    queue.end(file);
    note(file, files.find(file.id()).orElseThrow().tally());
  }

  private void statement(AnswerFile file, int number, AccountReport report) {
    accounts
        .ofNumber(report.account())
        .ifPresent(account -> queue.statement(file.id(), number, account.id(), report));
  }

  private void note(AnswerFile file, Tally tally) {
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
      events.publishEvent(failed(file));
    }
  }

  /** To those who may have it booked once more. */
  private static Notice failed(AnswerFile file) {
    return new Notice(
            "bank-answer-failed:" + file.id() + ":" + file.taken(),
            Set.of(),
            BankReaders.RETRYING.stream().map(Role::key).collect(Collectors.toSet()),
            "notice.bank.answerFailed",
            List.of(file.name()),
            "/bank/answers/" + file.id())
        .thatPresses();
  }
}
