package org.entente.tasklist.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody typed, as a query for the word index: every word, each as a beginning. */
final class SearchWords {

  private SearchWords() {}

  /** Folds as the SQL function {@code tasklist_words} does. Never matches when no word is left. */
  static String query(String typed) {
    String folded =
        Normalizer.normalize(typed, Normalizer.Form.NFKD)
            .replaceAll("[\\u0300-\\u036f\\u0640\\u064b-\\u065f\\u0670]", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> "'" + word + "':*")
        .collect(Collectors.joining(" & "));
  }
}
