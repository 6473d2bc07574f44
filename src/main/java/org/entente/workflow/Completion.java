package org.entente.workflow;

import java.util.List;
import java.util.Map;
import org.entente.form.FormCheck;

/** How an attempt to complete a task ended, when it was not refused. */
public sealed interface Completion {

  /** Done; these are the tasks the case now waits for. */
  record Done(OpenTask task, List<OpenTask> next) implements Completion {}

  /** The answers do not fit the form: nothing changed, show them again with the errors. */
  record Invalid(OpenTask task, FormCheck check, Map<String, Object> context)
      implements Completion {}
}
