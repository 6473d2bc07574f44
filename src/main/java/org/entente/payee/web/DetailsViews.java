package org.entente.payee.web;

import java.util.List;
import org.entente.audit.AuditHistory;
import org.entente.audit.HistoryFilter;
import org.entente.audit.RecordedEvent;
import org.entente.payee.BankDetails;
import org.entente.payee.Details;
import org.entente.payee.PayeeAccess;
import org.entente.payee.PayeeDirectory;
import org.entente.payee.Payees;
import org.entente.people.Person;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OpenTasks;
import org.entente.workflow.TaskDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of an entry shows its reader. */
@Component
class DetailsViews {

  private static final int EVENTS = 200;

  private final BankDetails details;
  private final Payees payees;
  private final PayeeAccess access;
  private final PayeeDirectory directory;
  private final AuditHistory history;
  private final OpenTasks tasks;
  private final TaskDesk desk;

  DetailsViews(
      BankDetails details,
      Payees payees,
      PayeeAccess access,
      PayeeDirectory directory,
      AuditHistory history,
      OpenTasks tasks,
      TaskDesk desk) {
    this.details = details;
    this.payees = payees;
    this.access = access;
    this.directory = directory;
    this.history = history;
    this.tasks = tasks;
    this.desk = desk;
  }

  DetailsView of(Details entry, Person reader) {
    OpenTask task = task(entry, reader);
    return new DetailsView(
        entry,
        payees.state(entry.payee().id()),
        details.match(entry),
        details.of(entry.payee().id()),
        details.sameAccount(entry.id()),
        details.refutedBefore(entry.id()),
        looks(entry),
        task == null ? null : desk.page(task),
        task == null ? null : objection(task, reader),
        access.looks(reader.id()),
        enter(entry, reader));
  }

  private @Nullable OpenTask task(Details entry, Person reader) {
    return tasks.of(entry.ref()).stream()
        .filter(each -> desk.find(each.id(), reader.actor()).isPresent())
        .findFirst()
        .orElse(null);
  }

  private @Nullable String objection(OpenTask task, Person reader) {
    return desk.objection(task, desk.acting(task, reader.actor()))
        .map(Refusal::messageKey)
        .orElse(null);
  }

  private @Nullable String enter(Details entry, Person reader) {
    boolean may =
        PayeeAccess.ENTERING.stream().anyMatch(reader::has)
            && directory.find(entry.payee().id()).isPresent();
    return may ? "/bank-details/for/" + entry.payee().id() : null;
  }

  private List<RecordedEvent> looks(Details entry) {
    return history.newestFirst(entry.ref(), HistoryFilter.ALL, Long.MAX_VALUE, EVENTS).stream()
        .filter(event -> event.action().equals("payee.lookedAt"))
        .toList();
  }
}
