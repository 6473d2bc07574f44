package org.entente.web;

import java.util.List;
import java.util.Locale;
import org.entente.shared.FieldRefusal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Words trouble for programs, in the language they asked for. */
@Component
class Problems {

  private final MessageSource messages;

  Problems(MessageSource messages) {
    this.messages = messages;
  }

  ResponseEntity<Problem> of(Trouble trouble) {
    String key = key(trouble);
    Problem problem =
        new Problem(
            Problem.TYPE + key,
            text(key, trouble.arguments()),
            trouble.status(),
            text(key + ".next", trouble.arguments()),
            trouble.reference(),
            trouble.fields().stream().map(this::field).toList());
    return ResponseEntity.status(trouble.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private Problem.Field field(FieldRefusal.Field field) {
    return new Problem.Field(
        field.path(),
        Problem.TYPE + field.messageKey(),
        text(field.messageKey(), field.arguments()));
  }

  /** Pages speak of going back and of forms; a program has neither. */
  private String key(Trouble trouble) {
    String own = "error.status." + trouble.status();
    boolean general = trouble.key().matches("error\\.[a-zA-Z]+");
    return general && exists(own) ? own : trouble.key();
  }

  private boolean exists(String key) {
    String found = messages.getMessage(key, null, "", Locale.ENGLISH);
    return found != null && !found.isEmpty();
  }

  private String text(String key, List<Object> arguments) {
    return messages.getMessage(key, arguments.toArray(), LocaleContextHolder.getLocale());
  }
}
