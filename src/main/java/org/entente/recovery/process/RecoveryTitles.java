package org.entente.recovery.process;

import java.util.EnumMap;
import java.util.Map;
import org.entente.award.AwardWords;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Money;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a task list calls a recovery and its requests, in each language. */
@Component
class RecoveryTitles {

  private final MessageSource messages;
  private final AwardWords words;

  RecoveryTitles(MessageSource messages, AwardWords words) {
    this.messages = messages;
    this.words = words;
  }

  LocalizedText of(String key, Money amount) {
    Map<Language, String> titles = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Object[] arguments = {words.money(amount, language)};
      titles.put(language, messages.getMessage(key, arguments, language.locale()));
    }
    return new LocalizedText(titles);
  }
}
