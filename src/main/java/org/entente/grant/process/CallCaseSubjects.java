package org.entente.grant.process;

import java.util.List;
import java.util.Optional;
import org.entente.grant.Call;
import org.entente.grant.CallSearch;
import org.entente.grant.Calls;
import org.entente.grant.Programme;
import org.entente.grant.Programmes;
import org.entente.shared.CaseRef;
import org.entente.workflow.CaseSubjects;
import org.springframework.stereotype.Component;

/** What task lists call a call's case. */
@Component
class CallCaseSubjects implements CaseSubjects {

  private final Calls calls;
  private final Programmes programmes;
  private final CallSearch search;

  CallCaseSubjects(Calls calls, Programmes programmes, CallSearch search) {
    this.calls = calls;
    this.programmes = programmes;
    this.search = search;
  }

  @Override
  public String kind() {
    return Call.KIND;
  }

  @Override
  public Optional<Subject> find(CaseRef caseRef) {
    return calls.find(caseRef.id()).map(this::subject);
  }

  @Override
  public List<CaseRef> search(String words, int limit) {
    return search.find(words, limit).stream().map(Call::ref).toList();
  }

  private Subject subject(Call call) {
    Programme programme = programmes.get(call.programme());
    return new Subject(call.reference(), call.title(), programme.kind().name(), programme.name());
  }
}
