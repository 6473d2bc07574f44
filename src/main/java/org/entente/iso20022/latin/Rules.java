package org.entente.iso20022.latin;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Rules that stand beside the program, so that they can be read by those who have to know them. */
final class Rules {

  private Rules() {}

  static Transliterator transliterator(String name) {
    return Transliterator.createFromRules(
        "entente-" + name, text(name + ".rules"), Transliterator.FORWARD);
  }

  static String text(String name) {
    try (InputStream in =
        Objects.requireNonNull(Rules.class.getResourceAsStream("/iso20022/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
