package org.entente.operations.web;

import java.util.Objects;
import org.entente.workflow.StoppedWork.Stopped;
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

  StoppedView view(Stopped work) {
    return new StoppedView(
        work,
        word("element." + work.process() + "." + work.activity(), work.activity()),
        word("process." + work.process(), work.process()),
        "/history/" + work.caseRef().kind() + "/" + work.caseRef().id());
  }

  private String word(String key, String otherwise) {
    return Objects.requireNonNull(
        messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()));
  }
}
