package org.entente.review.process;

import java.math.BigDecimal;
import java.util.Optional;
import org.entente.form.Answers;
import org.entente.review.PanelRankings;
import org.entente.review.RankingDecision;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** The chair confirms the ranking as it was computed, or has an application reviewed once more. */
@Component
class ConfirmRanking implements UserTaskHandler {

  private final PanelRankings rankings;

  ConfirmRanking(PanelRankings rankings) {
    this.rankings = rankings;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    RankingDecision decision =
        answers.choice(GrantPanelProcess.DECISION.name(), RankingDecision.class);
    if (decision == RankingDecision.CONFIRMED) {
      rankings.confirm(task.caseId(), answers.text("remark").orElse(null), actor);
    } else {
      int number = answers.number("number").map(BigDecimal::intValueExact).orElse(0);
      rankings.askAnother(task.caseId(), number, answers.requiredText("reason"), actor);
    }
    return Routing.of(GrantPanelProcess.DECISION, decision);
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return rankings.proposed(task.caseId());
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return rankings.objection(task.caseId(), actor);
  }

  @Override
  public Optional<String> page(OpenTask task) {
    return Optional.of("/calls/" + task.caseId() + "/review");
  }
}
