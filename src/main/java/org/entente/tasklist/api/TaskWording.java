package org.entente.tasklist.api;

import org.entente.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tasks in words, in the language asked for. */
@Component
class TaskWording {

  private final MessageSource messages;

  TaskWording(MessageSource messages) {
    this.messages = messages;
  }

  String title(String taskKey) {
    return text("task." + taskKey);
  }

  TaskDetail.Objection objection(Refusal refusal) {
    Object[] arguments = refusal.arguments().toArray();
    return new TaskDetail.Objection(
        text(refusal.messageKey(), arguments), text(refusal.messageKey() + ".next", arguments));
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
