package org.entente.api.gate;

import java.nio.charset.StandardCharsets;

/** U+0000 in JSON: as it is, or escaped. */
final class Nul {

  private static final byte[] ESCAPED = "\\u0000".getBytes(StandardCharsets.US_ASCII);

  private Nul() {}

  static boolean in(byte[] json) {
    for (int at = 0; at < json.length; at++) {
      if (json[at] == 0 || (json[at] == '\\' && escapedAt(json, at))) {
        return true;
      }
      // The letter behind a backslash is no beginning, not even where it is a backslash itself.
      at += json[at] == '\\' ? 1 : 0;
    }
    return false;
  }

  private static boolean escapedAt(byte[] json, int at) {
    for (int i = 0; i < ESCAPED.length; i++) {
      if (at + i >= json.length || json[at + i] != ESCAPED[i]) {
        return false;
      }
    }
    return true;
  }
}
