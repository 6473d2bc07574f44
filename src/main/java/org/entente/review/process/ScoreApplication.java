package org.entente.review.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.form.Answers;
import org.entente.grant.Criterion;
import org.entente.review.GivenScores;
import org.entente.review.Scoring;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A reviewer gives points for each criterion of the call, on what was submitted. */
@Component
class ScoreApplication implements UserTaskHandler {

  private final Scoring scoring;

  ScoreApplication(Scoring scoring) {
    this.scoring = scoring;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    List<?> rows = (List<?>) answers.values().getOrDefault("scores", List.of());
    GivenScores given =
        new GivenScores(
            rows.stream()
                .map(row -> (BigDecimal) value(row, "points", BigDecimal.ONE.negate()))
                .toList(),
            rows.stream().map(row -> value(row, "remark", "").toString()).toList());
    scoring.score(DeclareConflict.part(task), given, actor);
    return Routing.NONE;
  }

  private static Object value(Object row, String key, Object none) {
    Object found = ((Map<?, ?>) row).get(key);
    return found == null ? none : found;
  }

  @Override
  public Map<String, Object> context(OpenTask task) {
    return Map.of(
        "scores",
        scoring.criteria(scoring.get(DeclareConflict.part(task))).stream()
            .map(ScoreApplication::row)
            .toList());
  }

  private static Map<String, Object> row(Criterion criterion) {
    Language reader = Language.of(LocaleContextHolder.getLocale());
    return Map.of(
        "criterion", criterion.name().in(reader),
        "weight", criterion.weight(),
        "maximum", criterion.maximum());
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return Optional.of(scoring.read(scoring.get(DeclareConflict.part(task))));
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return scoring.objection(DeclareConflict.part(task), actor);
  }

  @Override
  public Optional<String> page(OpenTask task) {
    return Optional.of("/reviews/" + task.element());
  }
}
