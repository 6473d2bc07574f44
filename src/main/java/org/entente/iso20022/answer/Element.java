package org.entente.iso20022.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.iso20022.BankFileFault;
import org.jspecify.annotations.Nullable;

/**
 * A small part of a message, read wholly.
 *
 * @param text without spaces at its ends; empty where it only has parts
 * @param currency of an amount, its one attribute that matters
 */
record Element(
    String name, long line, String text, @Nullable String currency, List<Element> parts) {

  /** The first that the path leads to. */
  Optional<Element> at(String... path) {
    return Optional.ofNullable(first(0, path));
  }

  private @Nullable Element first(int step, String... path) {
    if (step == path.length) {
      return this;
    }
    for (Element part : parts) {
      Element found = part.name.equals(path[step]) ? part.first(step + 1, path) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  Stream<Element> all(String... path) {
    Stream<Element> here = Stream.of(this);
    for (String step : path) {
      here = here.flatMap(each -> each.parts.stream()).filter(part -> part.name.equals(step));
    }
    return here;
  }

  /** The text there, null where there is none. */
  @Nullable String text(String... path) {
    return at(path).map(Element::text).filter(text -> !text.isEmpty()).orElse(null);
  }

  /** The text there, empty where there is none. */
  String textOrEmpty(String... path) {
    return at(path).map(Element::text).orElse("");
  }

  String needed(String... path) {
    String found = text(path);
    if (found == null) {
      throw BankFileFault.at(line, "missing", String.join("/", path));
    }
    return found;
  }

  Element part(String... path) {
    return at(path).orElseThrow(() -> BankFileFault.at(line, "missing", String.join("/", path)));
  }
}
