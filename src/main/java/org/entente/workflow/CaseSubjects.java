package org.entente.workflow;

import java.util.Optional;
import org.entente.shared.CaseRef;
import org.entente.shared.LocalizedText;

/** Implemented by the module that owns a kind of case, so that a task can be called by its name. */
public interface CaseSubjects {

  /** {@code agreement} and the like. */
  String kind();

  Optional<Subject> find(CaseRef caseRef);

  /** What a task list needs to say of a case. */
  record Subject(String reference, LocalizedText title, String type, LocalizedText counterpart) {}
}
