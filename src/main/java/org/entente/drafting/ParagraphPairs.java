package org.entente.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which old paragraph became which new one: the pairing in order that keeps most words. */
final class ParagraphPairs {

  /** Below this share of common words, two paragraphs are different ones. */
  private static final double ALIKE = 0.4;

  private ParagraphPairs() {}

  /** Indexes into the two lists. */
  record Pair(int from, int to) {}

  /** Paragraphs as tokens; the pairs ascend in both texts. */
  static List<Pair> of(List<List<String>> from, List<List<String>> to) {
    double[][] alike = alike(from, to);
    double[][] best = new double[from.size() + 1][to.size() + 1];
    for (int i = from.size() - 1; i >= 0; i--) {
      for (int j = to.size() - 1; j >= 0; j--) {
        best[i][j] =
            Math.max(alike[i][j] + best[i + 1][j + 1], Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    return walk(alike, best);
  }

  private static List<Pair> walk(double[][] alike, double[][] best) {
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < best.length - 1 && j < best[i].length - 1) {
      if (alike[i][j] > 0 && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
        pairs.add(new Pair(i++, j++));
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  private static double[][] alike(List<List<String>> from, List<List<String>> to) {
    List<Map<String, Integer>> olds = from.stream().map(ParagraphPairs::counts).toList();
    List<Map<String, Integer>> news = to.stream().map(ParagraphPairs::counts).toList();
    double[][] alike = new double[from.size()][to.size()];
    for (int i = 0; i < from.size(); i++) {
      for (int j = 0; j < to.size(); j++) {
        double share = share(olds.get(i), news.get(j));
        alike[i][j] = share < ALIKE ? 0 : share;
      }
    }
    return alike;
  }

  /** Dice coefficient of two bags of words. */
  private static double share(Map<String, Integer> one, Map<String, Integer> other) {
    int common =
        one.entrySet().stream()
            .mapToInt(word -> Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0)))
            .sum();
    int all = size(one) + size(other);
    return all == 0 ? 0 : 2.0 * common / all;
  }

  private static int size(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> counts(List<String> tokens) {
    Map<String, Integer> counts = new HashMap<>();
    tokens.stream()
        .filter(token -> !token.isBlank())
        .forEach(token -> counts.merge(token, 1, Integer::sum));
    return counts;
  }
}
