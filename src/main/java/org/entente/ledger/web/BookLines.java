package org.entente.ledger.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    Map<CaseRef, String> names =
        names(rows.stream().map(BookRow::subject).collect(Collectors.toSet()));
    return rows.stream().map(row -> line(row, names)).toList();
  }

  private static BookLine line(BookRow row, Map<CaseRef, String> names) {
    CaseRef subject = row.subject();
    return new BookLine(row, names.getOrDefault(subject, subject.id().toString()), subject.path());
  }

  /** Its reference; its id where no module knows it. */
  String name(CaseRef subject) {
    return names(Set.of(subject)).getOrDefault(subject, subject.id().toString());
  }

  /** Each owner is asked once for all of its cases. */
  private Map<CaseRef, String> names(Set<CaseRef> subjects) {
    Map<String, Set<UUID>> kinds =
        subjects.stream()
            .collect(
                Collectors.groupingBy(
                    CaseRef::kind, Collectors.mapping(CaseRef::id, Collectors.toSet())));
    Map<CaseRef, String> names = new HashMap<>();
    owners.stream()
        .filter(owner -> kinds.containsKey(owner.kind()))
        .forEach(
            owner ->
                owner
                    .references(kinds.getOrDefault(owner.kind(), Set.of()))
                    .forEach((id, name) -> names.put(new CaseRef(owner.kind(), id), name)));
    return names;
  }
}
