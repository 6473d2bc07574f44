package org.entente.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.form.Answers;
import org.entente.form.FormCheck;
import org.entente.form.FormCheck.Problem;
import org.entente.grant.CallForm;
import org.entente.partner.Partner;
import org.entente.partner.Partners;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where somebody goes, out of the answers to a call's form. */
@Component
class PlacementReading {

  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final int FARTHEST = 25_000;

  private final Partners partners;

  PlacementReading(Partners partners) {
    this.partners = partners;
  }

  /** What is wrong beyond what the form itself finds, by field. */
  Map<String, Problem> problems(Answers answers) {
    Map<String, Problem> problems = new LinkedHashMap<>();
    LocalDate from = answers.date(CallForm.FROM).orElse(null);
    LocalDate until = answers.date(CallForm.UNTIL).orElse(null);
    if (from != null && until != null && until.isBefore(from)) {
      problems.put(CallForm.UNTIL, problem("application.until.before"));
    }
    answers
        .number(CallForm.DISTANCE)
        .filter(PlacementReading::impossible)
        .ifPresent(
            km -> problems.put(CallForm.DISTANCE, problem("application.distance.wrong", FARTHEST)));
    if (from == null || until == null || country(answers) == null) {
      problems.put(FormCheck.WHOLE_FORM, problem("application.form.lacks"));
    }
    return problems;
  }

  /** Of answers without problems. */
  Placement of(Answers answers) {
    return new Placement(
        host(answers).map(Partner::id).orElse(null),
        String.valueOf(country(answers)),
        answers.date(CallForm.FROM).orElseThrow(),
        answers.date(CallForm.UNTIL).orElseThrow(),
        answers.number(CallForm.DISTANCE).map(BigDecimal::intValueExact).orElse(null));
  }

  /** Empty also for what is no partner's id, as an unfinished draft may hold it. */
  Optional<Partner> host(Answers answers) {
    Object answered = answers.values().get(CallForm.HOST);
    Object first = answered instanceof List<?> many && !many.isEmpty() ? many.get(0) : answered;
    return first instanceof String text && ID.matcher(text).matches()
        ? partners.find(UUID.fromString(text))
        : Optional.empty();
  }

  /** As answered, else the host's. */
  private @Nullable String country(Answers answers) {
    return answers
        .text(CallForm.COUNTRY)
        .filter(code -> code.matches("[A-Z]{2}"))
        .or(() -> host(answers).map(Partner::country))
        .orElse(null);
  }

  private static boolean impossible(BigDecimal km) {
    return km.signum() < 0
        || km.compareTo(BigDecimal.valueOf(FARTHEST)) > 0
        || km.stripTrailingZeros().scale() > 0;
  }

  private static Problem problem(String key, Object... arguments) {
    return new Problem(key, List.of(arguments));
  }
}
