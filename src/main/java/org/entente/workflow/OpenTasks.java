package org.entente.workflow;

import java.util.List;
import org.entente.shared.CaseRef;

/** What a case waits for. */
public interface OpenTasks {

  /** The case's open tasks, the oldest first. */
  List<OpenTask> of(CaseRef caseRef);

  /**
   * Holds the case's open tasks until the transaction ends: nobody completes one, and whoever is
   * completing one is waited for. Whoever completes a task holds it before anything else of its
   * case, so whatever ends a case from outside holds its tasks first, too.
   */
  void hold(CaseRef caseRef);
}
