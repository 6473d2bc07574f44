package org.entente.table.csv;

/** What stands between the cells: whichever of the three the first line has most of. */
final class Delimiter {

  private static final char[] KNOWN = {',', ';', '\t'};

  private Delimiter() {}

  static char of(CharSequence start) {
    int[] counts = new int[KNOWN.length];
    boolean quoted = false;
    boolean begun = false;
    for (int i = 0; i < start.length(); i++) {
      char letter = start.charAt(i);
      boolean lineEnd = letter == '\n' || letter == '\r';
      if (letter == '"') {
        quoted = !quoted;
      } else if (lineEnd && !quoted && begun) {
        break;
      } else if (!quoted) {
        count(counts, letter);
      }
      begun |= !lineEnd;
    }
    return most(counts);
  }

  private static void count(int[] counts, char letter) {
    for (int i = 0; i < KNOWN.length; i++) {
      if (KNOWN[i] == letter) {
        counts[i]++;
      }
    }
  }

  private static char most(int[] counts) {
    int best = 0;
    for (int i = 1; i < KNOWN.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return KNOWN[best];
  }
}
