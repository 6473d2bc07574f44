package org.entente.review.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.form.FormView;
import org.entente.form.FormViews;
import org.entente.grant.Criterion;
import org.entente.review.Assignment;
import org.entente.review.AssignmentState;
import org.entente.review.BlindReading;
import org.entente.review.Scoring;
import org.entente.review.query.OwnReview;
import org.entente.review.query.OwnReviews;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a reviewer's page together: first the declaration alone, then what may be read. */
@Component
class PartPages {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final TaskDesk desk;
  private final FormViews forms;
  private final Scoring scoring;
  private final BlindReading reading;
  private final OwnReviews own;

  PartPages(TaskDesk desk, FormViews forms, Scoring scoring, BlindReading reading, OwnReviews own) {
    this.desk = desk;
    this.forms = forms;
    this.scoring = scoring;
    this.reading = reading;
    this.own = own;
  }

  /** Of a part that waits. */
  PartView open(UUID part, OpenTask task, Attempted attempt, Actor actor) {
    Assignment assignment = scoring.get(part);
    boolean declaring = task.key().equals("declareConflict");
    Refusal objection = desk.objection(task, actor).orElse(null);
    boolean reads = !declaring && objection == null;
    return new PartView(
        "/reviews/" + part,
        scoring.reviewed(assignment).number(),
        assignment.state(),
        declaring,
        reading.outline(assignment, reader()),
        reads ? reading.answers(assignment, reader()) : List.of(),
        reads ? reading.files(assignment) : 0,
        scoring.criteria(assignment),
        objection == null ? form(task, attempt) : null,
        reads ? hash(task) : null,
        task.dueAt(),
        objection,
        attempt.trouble(),
        List.of(),
        null);
  }

  /** Of a part that is over: what its reviewer gave, and nothing of anybody else. */
  PartView over(UUID part, UUID reviewer) {
    OwnReview mine = own.one(reviewer, part).orElseThrow(Refusal::notFound);
    Assignment assignment = scoring.get(part);
    boolean scored = mine.state() == AssignmentState.SCORED;
    return new PartView(
        "/reviews/" + part,
        mine.number(),
        mine.state(),
        false,
        reading.outline(assignment, reader()),
        scored ? reading.answers(assignment, reader()) : List.of(),
        0,
        scoring.criteria(assignment),
        null,
        null,
        null,
        null,
        null,
        scored ? given(assignment, reviewer) : List.of(),
        mine.total());
  }

  private List<PartView.Line> given(Assignment assignment, UUID reviewer) {
    List<Criterion> criteria = scoring.criteria(assignment);
    List<OwnReviews.Given> given = own.given(reviewer, assignment.id());
    List<PartView.Line> lines = new ArrayList<>();
    for (int i = 0; i < Math.min(criteria.size(), given.size()); i++) {
      BigDecimal points = BigDecimal.valueOf(given.get(i).halves()).divide(TWO);
      lines.add(new PartView.Line(criteria.get(i), points, given.get(i).remark()));
    }
    return lines;
  }

  private FormView form(OpenTask task, Attempted attempt) {
    return forms.of(desk.form(task), desk.context(task), attempt.check(), reader());
  }

  private @Nullable ContentHash hash(OpenTask task) {
    return desk.contentHash(task).orElse(null);
  }

  static Language reader() {
    return Language.of(LocaleContextHolder.getLocale());
  }
}
