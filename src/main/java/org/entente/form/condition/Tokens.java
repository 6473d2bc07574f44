package org.entente.form.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a condition, one after the other. */
final class Tokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(\"[^\"\\\\]*\"|-?[0-9]+(?:\\.[0-9]+)?|list contains|[A-Za-z_]\\w*|!=|<=|>=|[=<>(),])");

  private final List<String> tokens = new ArrayList<>();
  private int at;

  Tokens(String expression) {
    Matcher matcher = TOKEN.matcher(expression.strip());
    int end = 0;
    while (end < expression.strip().length()) {
      matcher.region(end, expression.strip().length());
      if (!matcher.lookingAt()) {
        throw new OutOfReach();
      }
      tokens.add(matcher.group(1));
      end = matcher.end();
    }
  }

  boolean done() {
    return at == tokens.size();
  }

  String peek() {
    return done() ? "" : tokens.get(at);
  }

  String next() {
    if (done()) {
      throw new OutOfReach();
    }
    return tokens.get(at++);
  }

  /** Takes the token if it comes next. */
  boolean take(String token) {
    boolean here = peek().equals(token);
    at += here ? 1 : 0;
    return here;
  }

  void expect(String token) {
    if (!take(token)) {
      throw new OutOfReach();
    }
  }
}
