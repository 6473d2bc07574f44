package org.entente.recovery.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.entente.form.NumberText;
import org.entente.recovery.NewRequest;
import org.entente.recovery.PlanLine;
import org.entente.recovery.RequestKind;
import org.entente.shared.Language;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed to ask for something.
 *
 * @param days and {@code amounts} of a plan, side by side; rows without both are left out
 */
public record AskForm(
    String amount,
    String day,
    String bankReference,
    String target,
    String reason,
    List<String> days,
    List<String> amounts) {

  static final int ROWS = 12;

  static AskForm of(MultiValueMap<String, String> sent) {
    return new AskForm(
        first(sent, "amount"),
        first(sent, "bankDay"),
        first(sent, "bankReference"),
        first(sent, "target"),
        first(sent, "reason"),
        sent.getOrDefault("due", List.of()),
        sent.getOrDefault("part", List.of()));
  }

  /**
   * The amount that is asked for most often, and a plan of equal parts where one is wished.
   *
   * @param free as much as can be asked for
   */
  static AskForm blank(Money free, LocalDate today, int parts) {
    List<PlanLine> lines = parts < 2 ? List.of() : PlanLine.equal(free, parts, today.plusMonths(1));
    return new AskForm(
        shown(free),
        today.toString(),
        "",
        "",
        "",
        lines.stream().map(line -> line.dueOn().toString()).toList(),
        lines.stream().map(line -> shown(line.amount())).toList());
  }

  private static String shown(Money money) {
    return NumberText.format(money.amount(), reader());
  }

  private static Language reader() {
    return Language.of(LocaleContextHolder.getLocale());
  }

  /** What stands in a row of the plan; empty where nothing does. */
  public String due(int row) {
    return row < days.size() ? days.get(row) : "";
  }

  public String part(int row) {
    return row < amounts.size() ? amounts.get(row) : "";
  }

  NewRequest request(RequestKind kind, Currency currency) {
    return switch (kind) {
      case RECEIPT -> NewRequest.receipt(money(amount, currency), date(day), bankReference.strip());
      case RETURN -> NewRequest.returned(money(amount, currency), date(day), bankReference.strip());
      case PLAN -> NewRequest.plan(lines(currency), reason.strip());
      case OFFSET -> NewRequest.offset(id(target), money(amount, currency), reason.strip());
      case WAIVER -> NewRequest.waiver(money(amount, currency), reason.strip());
      case WRITE_OFF -> NewRequest.writeOff(money(amount, currency), reason.strip());
      case OBJECTION -> NewRequest.objection(reason.strip());
    };
  }

  private List<PlanLine> lines(Currency currency) {
    List<PlanLine> lines = new ArrayList<>();
    for (int i = 0; i < Math.max(days.size(), amounts.size()); i++) {
      if (!due(i).isBlank() || !part(i).isBlank()) {
        lines.add(new PlanLine(date(due(i)), money(part(i), currency)));
      }
    }
    if (lines.isEmpty()) {
      throw Refusal.invalid("recovery.plan.lines");
    }
    return lines;
  }

  static Money money(String typed, Currency currency) {
    BigDecimal number = NumberText.parse(typed, reader());
    if (number == null) {
      throw Refusal.invalid("recovery.wrong.amount", currency.getCurrencyCode());
    }
    try {
      return new Money(number, currency);
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid("recovery.wrong.amount", currency.getCurrencyCode());
    }
  }

  private static LocalDate date(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException e) {
      throw Refusal.invalid("recovery.wrong.day");
    }
  }

  private static UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid("recovery.offset.target");
    }
  }

  private static String first(MultiValueMap<String, String> sent, String name) {
    String value = sent.getFirst(name);
    return value == null ? "" : value;
  }
}
