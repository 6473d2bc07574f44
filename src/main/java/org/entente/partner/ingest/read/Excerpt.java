package org.entente.partner.ingest.read;

/** The beginning of a row, for people to find it in their file. */
final class Excerpt {

  private static final int LONGEST = 160;

  private Excerpt() {}

  static String of(String text) {
    String plain = text.replaceAll("[\\p{Cc}\\s]+", " ").strip();
    if (plain.length() <= LONGEST) {
      return plain;
    }
    int end = Character.isHighSurrogate(plain.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return plain.substring(0, end) + "…";
  }
}
