package org.entente.operations.web;

import java.util.Objects;
import org.entente.shared.CaseRef;
import org.entente.workflow.FailedStep;
import org.entente.workflow.LateTimer;
import org.entente.workflow.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What steps and processes are called. */
@Component
class StepWords {

  private final MessageSource messages;

  StepWords(MessageSource messages) {
    this.messages = messages;
  }

  StepView view(FailedStep step) {
    return new StepView(
        step,
        activity(step.process(), step.activity()),
        process(step.process()),
        history(step.whose()));
  }

  LateView view(LateTimer timer) {
    return new LateView(
        timer,
        activity(timer.process(), timer.activity()),
        process(timer.process()),
        history(timer.whose()));
  }

  private String activity(@Nullable String process, @Nullable String activity) {
    return process == null || activity == null
        ? word("operations.housekeeping", "")
        : word("element." + process + "." + activity, activity);
  }

  private String process(@Nullable String process) {
    return process == null
        ? word("operations.housekeeping.process", "")
        : word("process." + process, process);
  }

  private static @Nullable String history(@Nullable Whose whose) {
    if (whose == null) {
      return null;
    }
    CaseRef ref = whose.caseRef();
    return "/history/" + ref.kind() + "/" + ref.id();
  }

  private String word(String key, String otherwise) {
    return Objects.requireNonNull(
        messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()));
  }
}
