package org.entente.takeover;

import java.util.Optional;
import org.entente.shared.CaseRef;
import org.entente.workflow.CaseSubjects;
import org.springframework.stereotype.Component;

/** A run through a list is a case of the engine's, called like the list. */
@Component
class RunSubjects implements CaseSubjects {

  private final RunStore runs;
  private final TakeoverStore store;
  private final TakeoverSubjects lists;

  RunSubjects(RunStore runs, TakeoverStore store, TakeoverSubjects lists) {
    this.runs = runs;
    this.store = store;
    this.lists = lists;
  }

  @Override
  public String kind() {
    return "takeover-run";
  }

  @Override
  public Optional<Subject> find(CaseRef caseRef) {
    return runs.find(caseRef.id()).flatMap(run -> store.find(run.sheetId())).map(lists::subject);
  }
}
