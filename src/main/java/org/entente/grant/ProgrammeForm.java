package org.entente.grant;

import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.form.Answers;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** Between the fields of {@code proposeProgramme.form} and a programme. */
@Component
public class ProgrammeForm {

  /** What an empty form starts with. */
  public Map<String, Object> empty() {
    return Map.of("known", false, "currency", "EUR", "payer", Payer.OURSELVES.name());
  }

  public Map<String, Object> filledIn(Programme programme) {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("known", true);
    context.put("code", programme.code());
    context.put("kind", programme.kind().name());
    programme.name().texts().forEach((each, text) -> context.put("name" + suffix(each), text));
    context.put("audience", programme.audience().stream().map(Enum::name).toList());
    context.put("payer", programme.payer().name());
    context.put("currency", programme.currency().getCurrencyCode());
    return context;
  }

  /**
   * @throws Refusal INVALID for a currency that no money is counted in
   */
  public Programme programme(UUID id, Answers answers, long version) {
    return new Programme(
        id,
        answers.requiredText("code"),
        answers.choice("kind", ProgrammeKind.class),
        name(answers),
        answers.texts("audience").stream().map(Audience::valueOf).collect(Collectors.toSet()),
        answers.choice("payer", Payer.class),
        currency(answers.requiredText("currency")),
        version);
  }

  private static Currency currency(String code) {
    try {
      Currency currency = Currency.getInstance(code);
      Money.zero(currency);
      return currency;
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid("grant.programme.currency", code);
    }
  }

  private static LocalizedText name(Answers answers) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      answers.text("name" + suffix(language)).ifPresent(name -> names.put(language, name));
    }
    return new LocalizedText(names);
  }

  private static String suffix(Language language) {
    return language.name().charAt(0) + language.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
