package org.entente.review.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.form.FormViews;
import org.entente.grant.Call;
import org.entente.grant.Calls;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.review.ComputedRanking;
import org.entente.review.Panel;
import org.entente.review.PanelMinutes;
import org.entente.review.PanelRankings;
import org.entente.review.PanelState;
import org.entente.review.ReviewPanels;
import org.entente.review.query.BoardRow;
import org.entente.review.query.RankingRow;
import org.entente.review.query.ReviewBoard;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OpenTasks;
import org.entente.workflow.TaskDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a call's review together. */
@Component
class BoardPages {

  static final int PAGE = 50;

  private final Calls calls;
  private final ReviewPanels panels;
  private final PanelRankings rankings;
  private final PanelMinutes minutes;
  private final ReviewBoard board;
  private final People people;
  private final OpenTasks tasks;
  private final TaskDesk desk;
  private final FormViews forms;

  BoardPages(
      Calls calls,
      ReviewPanels panels,
      PanelRankings rankings,
      PanelMinutes minutes,
      ReviewBoard board,
      People people,
      OpenTasks tasks,
      TaskDesk desk,
      FormViews forms) {
    this.calls = calls;
    this.panels = panels;
    this.rankings = rankings;
    this.minutes = minutes;
    this.board = board;
    this.people = people;
    this.tasks = tasks;
    this.desk = desk;
    this.forms = forms;
  }

  BoardView view(UUID callId, BoardRequest request, Attempted attempt, Person reader) {
    Call call = calls.get(callId);
    Optional<Panel> panel = panels.find(callId);
    boolean open = panel.filter(each -> each.state() == PanelState.OPEN).isPresent();
    boolean appoints = panel.isEmpty() && reader.has(Role.OFFICER);
    Refusal objection = appoints ? panels.objection(call, reader.actor()).orElse(null) : null;
    List<BoardRow> rows = board.applications(callId, request.filter(), request.after(), PAGE);
    ComputedRanking ranking = rankings.latest(callId).orElse(null);
    List<RankingRow> places =
        ranking == null ? List.of() : board.places(ranking.id(), request.place(), PAGE);
    return new BoardView(
        call,
        panel.orElse(null),
        panel.flatMap(each -> people.find(each.chair())).map(Person::displayName).orElse(""),
        appoints ? panels.chairs() : List.of(),
        appoints ? panels.reviewers() : List.of(),
        objection,
        board.figures(callId),
        board.reviewers(callId),
        request.filter(),
        rows,
        rows.size() == PAGE ? rows.get(PAGE - 1).number() : null,
        ranking,
        places,
        places.size() == PAGE ? places.get(PAGE - 1).place() : null,
        minutes.written(callId),
        appoints && objection == null,
        open && mayAsk(panel.get(), reader),
        decision(callId, attempt, reader).orElse(null),
        attempt.trouble());
  }

  Optional<OpenTask> task(UUID call, Person reader) {
    return tasks.of(Call.ref(call)).stream()
        .filter(task -> task.key().equals("confirmRanking"))
        .findFirst()
        .flatMap(task -> desk.find(task.id(), reader.actor()));
  }

  private Optional<BoardView.Decision> decision(UUID call, Attempted attempt, Person reader) {
    return task(call, reader).map(task -> decision(task, attempt, reader));
  }

  private BoardView.Decision decision(OpenTask task, Attempted attempt, Person reader) {
    @Nullable Refusal objection = desk.objection(task, reader.actor()).orElse(null);
    return objection != null
        ? new BoardView.Decision(null, objection)
        : new BoardView.Decision(
            forms.of(desk.form(task), desk.context(task), attempt.check(), PartPages.reader()),
            null);
  }

  /** The chair, or who stands in for them. */
  private boolean mayAsk(Panel panel, Person reader) {
    return panel.chair().equals(reader.id())
        || people.standsInFor(reader.id()).stream()
            .anyMatch(person -> person.id().equals(panel.chair()));
  }
}
