package org.entente.history.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Values of events in the reader's language. The log keeps constants and keys as they are; whoever
 * exports it gets them so. What somebody wrote is never touched.
 */
@Component
class ValueWords {

  private static final Set<String> WRITTEN =
      Set.of(
          "reason",
          "remark",
          "substitute",
          "mandate",
          "payee",
          "holder",
          "account",
          "bank",
          "title",
          "name",
          "place",
          "organisation",
          "explanation",
          "summary",
          "rationale",
          "ours",
          "theirs",
          "value",
          "names",
          "nativeName",
          "acronym",
          "city",
          "file",
          "filter",
          "otherNames",
          "identifiers",
          "source");

  private static final Map<String, List<String>> CONSTANTS =
      Map.of(
          "status",
          List.of("agreement.status.", "award.status.", "application.status.", "grant.status."),
          "type",
          List.of("agreement.type."),
          "fields",
          List.of("form.proposeAgreement.fields."),
          "scope",
          List.of("partner.scope."),
          "kind",
          List.of("audit.value.", "drafting.kind.", "partner.kind.", "envelope-change.type."),
          "cause",
          List.of("ledger.cause."),
          "role",
          List.of("legalreview.role.", "signature.role."),
          "reviewers",
          List.of("legalreview.role."),
          "opinion",
          List.of("legalreview.opinion."),
          "outcome",
          List.of("legalreview.opinion."));

  private static final List<String> OTHERS = List.of("audit.value.", "role.", "");

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z][A-Za-z_.-]*[A-Za-z]");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z");
  private static final Pattern MONEY = Pattern.compile("(-?\\d+(?:\\.\\d+)?) ([A-Z]{3})");
  private static final Pattern LIST = Pattern.compile("\\[(.*)]");

  private final MessageSource messages;
  private final Formats formats;

  ValueWords(MessageSource messages, Formats formats) {
    this.messages = messages;
    this.formats = formats;
  }

  @Nullable String of(String field, @Nullable String value) {
    if (value == null || WRITTEN.contains(field.replaceFirst("\\..*", ""))) {
      return value;
    }
    if (DATE.matcher(value).matches()) {
      return formats.date(LocalDate.parse(value));
    }
    if (INSTANT.matcher(value).matches()) {
      return formats.dateTime(Instant.parse(value));
    }
    Matcher money = MONEY.matcher(value);
    if (money.matches()) {
      return formats.money(new BigDecimal(money.group(1)), money.group(2));
    }
    String bare = LIST.matcher(value).replaceFirst("$1");
    return TOKEN
        .matcher(bare)
        .replaceAll(token -> Matcher.quoteReplacement(word(field, token.group())));
  }

  private String word(String field, String token) {
    if (field.equals("languages") || field.equals("prevailing")) {
      return message("language." + token.toLowerCase(Locale.ROOT), token);
    }
    for (String prefix : CONSTANTS.getOrDefault(field, List.of())) {
      String word = message(prefix + token, "");
      if (!word.isEmpty()) {
        return word;
      }
    }
    return OTHERS.stream()
        .filter(prefix -> !prefix.isEmpty() || token.startsWith("signatory."))
        .map(prefix -> message(prefix + token, ""))
        .filter(word -> !word.isEmpty())
        .findFirst()
        .orElseGet(() -> message("role." + kebab(token), token));
  }

  private static String kebab(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String message(String key, String otherwise) {
    String word = messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
    return word == null ? otherwise : word;
  }
}
