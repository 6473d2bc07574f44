package org.entente.signature;

import java.util.EnumMap;
import java.util.Map;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The offices people sign as, in all languages: they are printed in each of the agreement's. */
@Component
public class SignatoryTitles {

  private final MessageSource messages;

  SignatoryTitles(MessageSource messages) {
    this.messages = messages;
  }

  /** The office of a line's signatory. */
  public LocalizedText of(SignatureLine line) {
    String key = line.titleKey();
    return text(key == null ? "signatory.authorisedRepresentative" : key);
  }

  /** The office of a group: {@code group.rector}. */
  public @Nullable LocalizedText ofGroup(@Nullable String group) {
    return group == null ? null : text("signatory.group." + group);
  }

  /** The office of whoever answers now: the deputy's, once the line was passed on. */
  public LocalizedText acting(SignatureLine line) {
    LocalizedText deputy = line.passed() == null ? null : ofGroup(line.deputyGroup());
    return deputy == null ? of(line) : deputy;
  }

  /** A message in all languages. */
  public LocalizedText text(String key, Object... arguments) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, messages.getMessage(key, arguments, language.locale()));
    }
    return new LocalizedText(texts);
  }
}
