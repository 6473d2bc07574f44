package org.entente.document.file;

import java.util.Locale;

/** A file name from outside, made fit for a header and a folder. */
record FileName(String text) {

  private static final int LONGEST = 150;

  static FileName of(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "").strip();
    if (clean.isEmpty() || clean.matches("\\.+")) {
      return new FileName("file");
    }
    return new FileName(clean.length() <= LONGEST ? clean : shortened(clean));
  }

  /** In lower case, without the dot; empty for none. */
  String ending() {
    int dot = text.lastIndexOf('.');
    return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot > name.length() - 10 ? name.substring(dot) : "";
    int end = LONGEST - ending.length();
    return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
        + ending;
  }
}
