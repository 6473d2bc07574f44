package org.entente.drafting;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form of an agreement's text, whose SHA-256 in UTF-8 is its content hash.
 *
 * <p>It is JSON as RFC 8785 writes it: no white space, keys sorted, only {@code "}, {@code \} and
 * control characters escaped. Keys are {@code clauses} (an array in the text's order, of {@code
 * key}, {@code number} and {@code texts}: by language tag {@code heading} and {@code paragraphs}),
 * {@code format} (always {@code entente-text/1}), {@code languages} (an array in printed order),
 * {@code prevailing} (null for none) and {@code title} (by language tag). Before that each string
 * is brought into Unicode form NFC, its line ends become LF, spaces and tabs before a line end or
 * the string's end are dropped, as are line ends at the end. Nothing else is folded: whatever a
 * reader could see changes the hash. Decided in {@code docs/adr/0020-canonical-text.md}.
 */
public final class CanonicalText {

  private static final String FORMAT = "entente-text/1";

  private CanonicalText() {}

  public static String of(AgreementText text) {
    return object(
        Map.of(
            "format", string(FORMAT),
            "languages", array(text.languages(), language -> string(language.tag())),
            "prevailing", prevailing(text.prevailing()),
            "title", byLanguage(text.title().texts(), CanonicalText::string),
            "clauses", array(text.clauses(), CanonicalText::clause)));
  }

  /** One string in its canonical spelling. */
  static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("[ \t]+(?=\n|$)", "")
        .replaceAll("\n+$", "");
  }

  /** A string of one line: headings and titles have no line ends. */
  static String line(String text) {
    return clean(text).replaceAll("\\s*\n\\s*", " ").strip();
  }

  private static String prevailing(@Nullable Language language) {
    return language == null ? "null" : string(language.tag());
  }

  private static String clause(Clause clause) {
    return object(
        Map.of(
            "key", string(clause.key()),
            "number", Integer.toString(clause.number()),
            "texts", byLanguage(clause.texts(), CanonicalText::clauseText)));
  }

  private static String clauseText(ClauseText text) {
    return object(
        Map.of(
            "heading", string(text.heading()),
            "paragraphs", array(text.paragraphs(), CanonicalText::string)));
  }

  private static <T> String byLanguage(Map<Language, T> texts, Function<T, String> json) {
    return object(
        texts.entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().tag(), entry -> json.apply(entry.getValue()))));
  }

  private static String object(Map<String, String> members) {
    return new TreeMap<>(members)
        .entrySet().stream()
            .map(member -> string(member.getKey()) + ":" + member.getValue())
            .collect(Collectors.joining(",", "{", "}"));
  }

  private static <T> String array(List<T> items, Function<T, String> json) {
    return items.stream().map(json).collect(Collectors.joining(",", "[", "]"));
  }

  private static String string(String value) {
    StringBuilder json = new StringBuilder("\"");
    clean(value).chars().forEach(unit -> json.append(escaped((char) unit)));
    return json.append('"').toString();
  }

  private static String escaped(char unit) {
    return switch (unit) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      default -> unit < ' ' ? String.format("\\u%04x", (int) unit) : String.valueOf(unit);
    };
  }
}
