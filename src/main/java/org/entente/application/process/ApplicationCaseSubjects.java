package org.entente.application.process;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.application.Applicant;
import org.entente.application.Application;
import org.entente.application.Applications;
import org.entente.grant.Calls;
import org.entente.shared.CaseRef;
import org.entente.shared.LocalizedText;
import org.entente.workflow.CaseSubjects;
import org.springframework.stereotype.Component;

/** What task lists call an application's case: by its call, and whose it is. */
@Component
class ApplicationCaseSubjects implements CaseSubjects {

  private final Applications applications;
  private final Calls calls;

  ApplicationCaseSubjects(Applications applications, Calls calls) {
    this.applications = applications;
    this.calls = calls;
  }

  @Override
  public String kind() {
    return Application.KIND;
  }

  @Override
  public Optional<Subject> find(CaseRef caseRef) {
    return applications.find(caseRef.id()).map(this::subject);
  }

  @Override
  public List<CaseRef> search(String words, int limit) {
    return applications.search(words, limit).stream().map(Application::ref).toList();
  }

  private Subject subject(Application application) {
    Applicant applicant = application.applicant();
    UUID call = application.call();
    return new Subject(
        application.reference(),
        calls.get(call).title(),
        "APPLICATION",
        LocalizedText.of(applicant.language(), applicant.name()));
  }
}
