package org.entente.payee;

/** Whether two words of names may be one that was spelt in two ways. */
final class WordLikeness {

  private static final int LONG = 5;

  private WordLikeness() {}

  /**
   * @param bySound whether one of them was written by its sounds: then vowels say little
   */
  static boolean alike(String one, String other, boolean bySound) {
    if (one.equals(other)) {
      return true;
    }
    boolean slip = Math.min(one.length(), other.length()) >= LONG && oneEditApart(one, other);
    return slip || (bySound && sameSounds(one, other));
  }

  private static boolean sameSounds(String one, String other) {
    String bones = bones(one);
    return bones.length() >= 2 && bones.equals(bones(other));
  }

  /** Consonants, each written once: Mohammed and Muhammad are {@code mhmd}. */
  private static String bones(String word) {
    return word.replaceAll("[aeiouy]", "").replaceAll("(.)\\1+", "$1");
  }

  private static boolean oneEditApart(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    int skip = shorter.length() == longer.length() ? 1 : 0;
    return shorter
        .substring(Math.min(at + skip, shorter.length()))
        .equals(longer.substring(at + 1));
  }
}
