package org.entente.partner.search;

import java.util.Map;

/**
 * The consonants of a word, the same for a name in Arabic letters and in any of its Latin
 * spellings: {@code Mohammadia}, {@code Muhamadiyya} and {@code المحمدية} are all {@code mhmd}.
 */
final class Skeleton {

  /** Shorter ones fit too many words. */
  private static final int SHORTEST = 3;

  private static final String ARABIC = "بپتثجحخدذرزسشصضطظغفڤقكلمنه";
  private static final String SOUNDS = "bbttjhkddrsssstdtjffkklmnh".substring(0, ARABIC.length());

  private static final Map<String, String> PAIRS =
      Map.of("sh", "s", "kh", "k", "th", "t", "dh", "d", "gh", "j", "ph", "f", "ch", "s");

  private static final Map<Character, Character> LETTERS =
      Map.of('p', 'b', 'g', 'j', 'z', 's', 'v', 'f', 'q', 'k', 'c', 'k');

  private Skeleton() {}

  /**
   * @param word folded
   * @return empty where there are too few consonants
   */
  static String of(String word) {
    String latin = word;
    for (Map.Entry<String, String> pair : PAIRS.entrySet()) {
      latin = latin.replace(pair.getKey(), pair.getValue());
    }
    StringBuilder sounds = new StringBuilder();
    latin.chars().forEach(letter -> add((char) letter, sounds));
    int length = sounds.length();
    if (length > 0 && sounds.charAt(length - 1) == 'h') {
      sounds.setLength(length - 1);
    }
    return sounds.length() < SHORTEST ? "" : sounds.toString();
  }

  private static void add(char letter, StringBuilder sounds) {
    char sound = sound(letter);
    boolean again = sounds.length() > 0 && sounds.charAt(sounds.length() - 1) == sound;
    if (sound != ' ' && !again) {
      sounds.append(sound);
    }
  }

  /** A blank for vowels, and for letters that are written in one script only. */
  private static char sound(char letter) {
    int arabic = ARABIC.indexOf(letter);
    if (arabic >= 0) {
      return SOUNDS.charAt(arabic);
    }
    boolean vowel = "aeiouyw".indexOf(letter) >= 0;
    return vowel || letter < 'a' || letter > 'z' ? ' ' : LETTERS.getOrDefault(letter, letter);
  }
}
