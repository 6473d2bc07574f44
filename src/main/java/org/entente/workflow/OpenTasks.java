package org.entente.workflow;

import java.util.List;
import org.entente.shared.CaseRef;

/** What a case waits for. */
public interface OpenTasks {

  /** The case's open tasks, the oldest first. */
  List<OpenTask> of(CaseRef caseRef);
}
