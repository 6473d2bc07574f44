package org.entente.ledger.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.ledger.query.BookRow;
import org.entente.shared.CaseRef;
import org.entente.workflow.CaseSubjects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Entries with the names of the cases they are about, whichever module owns those. */
@Component
class BookLines {

  private final ObjectProvider<CaseSubjects> owners;

  BookLines(ObjectProvider<CaseSubjects> owners) {
    this.owners = owners;
  }

  List<BookLine> of(List<BookRow> rows) {
    Map<CaseRef, String> names = new HashMap<>();
    return rows.stream()
        .map(
            row ->
                new BookLine(
                    row,
                    names.computeIfAbsent(row.subject(), this::name),
                    "/" + row.subject().kind() + "s/" + row.subject().id()))
        .toList();
  }

  /** Its reference; its id where no module knows it. */
  String name(CaseRef subject) {
    return owners.stream()
        .filter(owner -> owner.kind().equals(subject.kind()))
        .findFirst()
        .flatMap(owner -> owner.find(subject))
        .map(CaseSubjects.Subject::reference)
        .orElseGet(() -> subject.id().toString());
  }
}
