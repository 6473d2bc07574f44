package org.entente.grant.query;

import java.util.Arrays;
import org.entente.shared.Folded;

/** Typed words as patterns of what is stored folded. */
final class Words {

  private Words() {}

  /** Folded words hold letters and digits only, so that none is a pattern by itself. */
  static String[] patterns(String words) {
    return Arrays.stream(Folded.of(words).split(" "))
        .map(word -> "%" + word + "%")
        .toArray(String[]::new);
  }
}
