package org.entente.ledger.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.form.Answers;
import org.entente.form.FormDefinition;
import org.entente.ledger.NewEnvelope;
import org.entente.ledger.ProgrammeNames;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code proposeEnvelope.form}: a new envelope and its first amount. */
@Component
class OpeningForm {

  private static final List<String> CURRENCIES =
      List.of("EUR", "CAD", "USD", "GBP", "CHF", "JOD", "ILS", "MXN", "MAD", "TND", "JPY");

  private final FormDefinition definition = AskingForm.definition("proposeEnvelope");
  private final ObjectProvider<ProgrammeNames> programmes;

  OpeningForm(ObjectProvider<ProgrammeNames> programmes) {
    this.programmes = programmes;
  }

  FormDefinition definition() {
    return definition;
  }

  Map<String, Object> offered(Language language) {
    return Map.of(
        "programmeOptions",
        programmes(language),
        "currencyOptions",
        AskingForm.options(CURRENCIES, code -> AskingForm.option(code, name(code, language))));
  }

  private List<Map<String, String>> programmes(Language language) {
    List<Map<String, String>> options = new ArrayList<>();
    programmes.stream()
        .flatMap(each -> each.all().entrySet().stream())
        .forEach(
            each ->
                options.add(
                    AskingForm.option(each.getKey().toString(), each.getValue().in(language))));
    return options;
  }

  private static String name(String code, Language language) {
    return code + " · " + Currency.getInstance(code).getDisplayName(language.locale());
  }

  NewEnvelope envelope(Answers answers) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String key = "name" + language.name().charAt(0) + language.tag().substring(1);
      answers.text(key).ifPresent(name -> names.put(language, name));
    }
    if (names.isEmpty()) {
      throw Refusal.invalid("ledger.open.noName");
    }
    return new NewEnvelope(
        answers.text("programme").map(UUID::fromString).orElse(null),
        new LocalizedText(names),
        answers.number("year").map(BigDecimal::intValue).orElseThrow(),
        currency(answers));
  }

  static Money amount(Answers answers) {
    return AskingForm.amount(answers, currency(answers)).orElseThrow();
  }

  private static Currency currency(Answers answers) {
    return Currency.getInstance(answers.requiredText("currency"));
  }
}
