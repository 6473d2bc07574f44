package org.entente.ledger.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.form.Answers;
import org.entente.form.FormDefinition;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.springframework.core.io.ClassPathResource;

/** What the two forms have in common by which finance asks for something. */
final class AskingForm {

  private AskingForm() {}

  static FormDefinition definition(String name) {
    String file = "forms/ledger/" + name + ".form";
    try {
      return FormDefinition.parse(
          new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /**
   * @throws Refusal 422 for an amount finer than the currency's smallest unit
   */
  static Optional<Money> amount(Answers answers, Currency currency) {
    try {
      return answers.number("amount").map(amount -> new Money(amount, currency));
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid("ledger.change.amount");
    }
  }

  static Map<String, String> option(String value, String label) {
    return Map.of("value", value, "label", label);
  }

  static <T> List<Map<String, String>> options(
      List<T> all, java.util.function.Function<T, Map<String, String>> option) {
    return all.stream().map(option).toList();
  }
}
