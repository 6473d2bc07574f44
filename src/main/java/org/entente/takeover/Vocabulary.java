package org.entente.takeover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.shared.Folded;
import org.entente.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Words by which lists call things, in the four languages at once: what our pages call it, and what
 * {@code takeover.words.…} adds, one behind the other with a bar between.
 */
@Component
class Vocabulary {

  private final MessageSource messages;

  Vocabulary(MessageSource messages) {
    this.messages = messages;
  }

  /**
   * @param keys beginnings of message keys that end in the constant's name
   * @return the constant that the text names; none where it names several or nothing
   */
  <E extends Enum<E>> Optional<E> find(Class<E> type, String text, String... keys) {
    String wanted = Folded.of(text);
    Predicate<E> called = each -> words(each.name(), keys).contains(wanted);
    List<E> found =
        Arrays.stream(type.getEnumConstants())
            .filter(each -> each.name().equalsIgnoreCase(text) || called.test(each))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Every word for it, folded. */
  List<String> words(String name, String... keys) {
    List<String> words = new ArrayList<>();
    for (String key : keys) {
      for (Language language : Language.values()) {
        String text = messages.getMessage(key + name, null, "", language.locale());
        if (text != null && !text.isEmpty()) {
          Arrays.stream(text.split("\\|")).map(Folded::of).forEach(words::add);
        }
      }
    }
    return words;
  }
}
