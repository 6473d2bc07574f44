package org.entente.workflow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.CaseRef;
import org.entente.shared.LocalizedText;

/** Implemented by the module that owns a kind of case, so that a task can be called by its name. */
public interface CaseSubjects {

  /** {@code agreement} and the like. */
  String kind();

  Optional<Subject> find(CaseRef caseRef);

  /** What many of them go by, without those that are not there; at once where a book has many. */
  default Map<UUID, String> references(Collection<UUID> ids) {
    Map<UUID, String> references = new LinkedHashMap<>();
    for (UUID id : ids) {
      find(new CaseRef(kind(), id)).ifPresent(subject -> references.put(id, subject.reference()));
    }
    return references;
  }

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
