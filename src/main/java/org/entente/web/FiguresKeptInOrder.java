package org.entente.web;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Between Arabic words {@code 2026-0008} would be laid out as {@code 0008-2026}: figures joined by
 * a hyphen are numbers of their own there. Such arguments are isolated from the words around them.
 */
final class FiguresKeptInOrder {

  private static final Pattern JOINED = Pattern.compile("\\d[-/]\\d");
  private static final char ISOLATE = '\u2068';
  private static final char END = '\u2069';

  private FiguresKeptInOrder() {}

  static Object[] in(Object[] arguments) {
    return Arrays.stream(arguments).map(FiguresKeptInOrder::isolated).toArray();
  }

  private static Object isolated(Object argument) {
    boolean joined = argument instanceof String text && JOINED.matcher(text).find();
    return joined ? ISOLATE + (String) argument + END : argument;
  }
}
