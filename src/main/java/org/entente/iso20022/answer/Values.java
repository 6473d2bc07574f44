package org.entente.iso20022.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.iso20022.BankFileFault;
import org.entente.iso20022.Direction;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/** Amounts, dates and codes as they are written in messages. */
final class Values {

  /** As the schema has it: no exponent, 18 digits; how many decimals, the currency says. */
  private static final Pattern AMOUNT = Pattern.compile("\\+?(?=.)\\d{0,18}(\\.\\d{0,5})?");

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");

  private Values() {}

  static Money amount(Element element) {
    String currency = element.currency();
    if (currency == null) {
      throw BankFileFault.at(element.line(), "missing", element.name() + "/@Ccy");
    }
    try {
      Currency known = Currency.getInstance(currency);
      if (AMOUNT.matcher(element.text()).matches()) {
        return Money.of(element.text(), known.getCurrencyCode());
      }
    } catch (IllegalArgumentException e) {
      // a currency that is none, or an amount finer than it has
    }
    throw BankFileFault.at(
        element.line(), "amount", Markup.shortened(element.text()), Markup.shortened(currency));
  }

  static Direction direction(Element element) {
    return switch (element.text()) {
      case "CRDT" -> Direction.CREDIT;
      case "DBIT" -> Direction.DEBIT;
      default -> throw value(element);
    };
  }

  static boolean flag(Element element) {
    return switch (element.text()) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> throw value(element);
    };
  }

  /** The day, also of a time: what the bank calls its day is. */
  static @Nullable LocalDate day(Optional<Element> choice) {
    return choice
        .flatMap(date -> date.at("Dt").or(() -> date.at("DtTm")))
        .map(Values::day)
        .orElse(null);
  }

  private static LocalDate day(Element element) {
    String text = element.text();
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(text.substring(0, 10));
      }
    } catch (DateTimeException e) {
      // no day of the calendar
    }
    throw BankFileFault.at(element.line(), "date", Markup.shortened(text));
  }

  static BankFileFault value(Element element) {
    return BankFileFault.at(
        element.line(), "value", Markup.shortened(element.text()), element.name());
  }
}
