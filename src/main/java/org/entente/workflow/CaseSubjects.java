package org.entente.workflow;

import java.util.List;
import java.util.Optional;
import org.entente.shared.CaseRef;
import org.entente.shared.LocalizedText;

/** Implemented by the module that owns a kind of case, so that a task can be called by its name. */
public interface CaseSubjects {

  /** {@code agreement} and the like. */
  String kind();

  Optional<Subject> find(CaseRef caseRef);

  /** False for what has a history but no processes, such as a person. */
  default boolean runsProcesses() {
    return true;
  }

  /**
   * The best matches first, whoever may read them; nothing where the module has no search.
   *
   * @param words as typed
   */
  default List<CaseRef> search(String words, int limit) {
    return List.of();
  }

  /** What a task list needs to say of a case. */
  record Subject(String reference, LocalizedText title, String type, LocalizedText counterpart) {}
}
