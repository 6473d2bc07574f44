package org.entente.commandline;

import org.entente.shared.Language;
import org.springframework.context.MessageSource;

/** Texts in the language that the command was asked to speak. */
record Words(MessageSource messages, Language language) {

  String of(String key, Object... arguments) {
    return messages.getMessage(key, arguments, language.locale());
  }
}
