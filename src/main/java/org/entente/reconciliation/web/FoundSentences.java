package org.entente.reconciliation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reconciliation.DifferenceKind;
import org.entente.web.Formats;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What was found, in a sentence with days and amounts as the reader writes them. */
@Component
public class FoundSentences {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONEY = Pattern.compile("(-?\\d{1,18}(?:\\.\\d{1,4})?) ([A-Z]{3})");

  private final MessageSource messages;
  private final Formats formats;

  FoundSentences(MessageSource messages, Formats formats) {
    this.messages = messages;
    this.formats = formats;
  }

  public String of(DifferenceKind kind, List<String> arguments) {
    return messages.getMessage(
        kind.sentenceKey(),
        arguments.stream().map(this::written).toArray(),
        LocaleContextHolder.getLocale());
  }

  private String written(String argument) {
    if (argument.isBlank()) {
      return "–";
    }
    if (DAY.matcher(argument).matches()) {
      return formats.date(LocalDate.parse(argument));
    }
    Matcher money = MONEY.matcher(argument);
    return money.matches()
        ? formats.money(new BigDecimal(money.group(1)), money.group(2))
        : argument;
  }
}
