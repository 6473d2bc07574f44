package org.entente.grant;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.form.Answers;
import org.entente.ledger.Envelope;
import org.entente.ledger.Envelopes;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.web.Formats;
import org.springframework.stereotype.Component;

/** Between the fields of {@code proposeCall.form} and terms. */
@Component
public class CallTermsForm {

  private final Programmes programmes;
  private final Envelopes envelopes;
  private final Formats formats;

  CallTermsForm(Programmes programmes, Envelopes envelopes, Formats formats) {
    this.programmes = programmes;
    this.envelopes = envelopes;
    this.formats = formats;
  }

  /** What an empty form offers, with the usual review rules. */
  public Map<String, Object> offered(Language language) {
    List<Programme> all = programmes.all();
    Map<String, Object> context = new LinkedHashMap<>();
    context.put(
        "programmeOptions",
        all.stream()
            .map(each -> option(each.id(), each.code() + " · " + each.name().in(language)))
            .toList());
    context.put(
        "envelopeOptions",
        all.stream()
            .flatMap(each -> envelopes.ofProgramme(each.id()).stream())
            .filter(Envelope::open)
            .map(each -> option(each.id(), each.reference() + " · " + each.name().in(language)))
            .toList());
    context.put("reviewers", 2);
    context.put("quorum", 2);
    context.put("outlier", 30);
    return context;
  }

  private static Map<String, String> option(UUID id, String label) {
    return Map.of("value", id.toString(), "label", label);
  }

  /** The same with what the call says. */
  public Map<String, Object> filledIn(CallTerms terms, Language language) {
    Map<String, Object> context = offered(language);
    context.put("programme", terms.programme().toString());
    context.put("envelope", terms.envelope().toString());
    context.put("languages", terms.languages().stream().map(Language::name).toList());
    terms.title().texts().forEach((each, text) -> context.put("title" + suffix(each), text));
    terms.summary().texts().forEach((each, text) -> context.put("summary" + suffix(each), text));
    context.put("opensAt", local(terms.opensAt()));
    context.put("closesAt", local(terms.closesAt()));
    context.put("quota", terms.quota());
    context.put("reserve", terms.reserve());
    context.put("reviewers", terms.reviewRules().reviewers());
    context.put("quorum", terms.reviewRules().quorum());
    context.put("outlier", terms.reviewRules().outlier());
    context.put("criteria", terms.criteria().stream().map(CallTermsForm::row).toList());
    return context;
  }

  private static Map<String, Object> row(Criterion criterion) {
    Map<String, Object> row = new LinkedHashMap<>();
    criterion.name().texts().forEach((each, text) -> row.put("name" + suffix(each), text));
    row.put("weight", criterion.weight());
    row.put("maximum", criterion.maximum());
    return row;
  }

  private String local(Instant instant) {
    return LocalDateTime.ofInstant(instant, formats.zone()).toString();
  }

  /** Terms from checked answers; times of day are the house's. */
  public CallTerms terms(Answers answers) {
    List<Language> languages =
        answers.texts("languages").stream().map(Language::valueOf).sorted().toList();
    return new CallTerms(
        UUID.fromString(answers.requiredText("programme")),
        UUID.fromString(answers.requiredText("envelope")),
        texts(answers.values(), "title", languages),
        texts(answers.values(), "summary", languages),
        languages,
        instant(answers, "opensAt"),
        instant(answers, "closesAt"),
        number(answers, "quota"),
        number(answers, "reserve"),
        criteria(answers, languages),
        new ReviewRules(
            number(answers, "reviewers"), number(answers, "quorum"), number(answers, "outlier")));
  }

  private Instant instant(Answers answers, String key) {
    return answers.dateTime(key).orElseThrow().atZone(formats.zone()).toInstant();
  }

  private static int number(Answers answers, String key) {
    return answers.number(key).orElseThrow().intValueExact();
  }

  private static List<Criterion> criteria(Answers answers, List<Language> languages) {
    List<Criterion> criteria = new ArrayList<>();
    if (answers.values().get("criteria") instanceof List<?> rows) {
      for (Object row : rows) {
        criteria.add(criterion((Map<?, ?>) row, criteria.size() + 1, languages));
      }
    }
    return criteria;
  }

  private static Criterion criterion(Map<?, ?> row, int position, List<Language> languages) {
    return new Criterion(
        "criterion" + position,
        texts(row, "name", languages),
        ((BigDecimal) Objects.requireNonNull(row.get("weight"))).intValueExact(),
        ((BigDecimal) Objects.requireNonNull(row.get("maximum"))).intValueExact());
  }

  private static LocalizedText texts(Map<?, ?> values, String name, List<Language> languages) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : languages) {
      if (values.get(name + suffix(language)) instanceof String text) {
        texts.put(language, text);
      }
    }
    return new LocalizedText(texts);
  }

  /** {@code En}, as the form's keys end. */
  private static String suffix(Language language) {
    return language.name().charAt(0) + language.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
