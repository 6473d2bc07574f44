package org.entente.agreement.process;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.agreement.Activations;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** An officer supplies what the public reads in the languages that lack it. */
@Component
class CompletePublication implements UserTaskHandler {

  private final Activations activations;

  CompletePublication(Activations activations) {
    this.activations = activations;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    activations.complete(
        task.caseId(),
        texts(answers, "title").orElse(null),
        texts(answers, "summary").orElse(null),
        actor);
    return Routing.NONE;
  }

  @Override
  public Map<String, Object> context(OpenTask task) {
    return Map.of(
        "missingLanguages",
        activations.missing(task.caseId()).stream().map(Language::name).toList());
  }

  private static Optional<LocalizedText> texts(Answers answers, String field) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      answers.text(field + suffix(language)).ifPresent(text -> texts.put(language, text));
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(texts));
  }

  /** {@code En}, as the form's keys end. */
  private static String suffix(Language language) {
    return language.name().charAt(0) + language.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
