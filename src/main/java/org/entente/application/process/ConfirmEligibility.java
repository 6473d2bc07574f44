package org.entente.application.process;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.application.Application;
import org.entente.application.Applications;
import org.entente.application.Eligibility;
import org.entente.application.Verdict;
import org.entente.form.Answers;
import org.entente.grant.CallForm;
import org.entente.grant.Calls;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** An officer agrees with what the rules found, overrules it, or asks for more. */
@Component
class ConfirmEligibility implements UserTaskHandler {

  private final Eligibility eligibility;
  private final Applications applications;
  private final Calls calls;

  ConfirmEligibility(Eligibility eligibility, Applications applications, Calls calls) {
    this.eligibility = eligibility;
    this.applications = applications;
    this.calls = calls;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    Verdict verdict = answers.choice("verdict", Verdict.class);
    String reason = answers.text("reason").or(() -> answers.text("remark")).orElse("");
    Integer distance = answers.number("distanceKm").map(BigDecimal::intValueExact).orElse(null);
    eligibility.confirm(task.caseId(), verdict, distance, reason, actor);
    return Routing.of(GrantApplicationProcess.VERDICT, verdict);
  }

  @Override
  public Map<String, Object> context(OpenTask task) {
    Application application = applications.get(task.caseId());
    Integer distance = application.placement().distanceKm();
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("proposed", eligibility.proposed(task.caseId()).name());
    context.put("distanceAsked", distance != null || asks(application.call()));
    if (distance != null) {
      context.put("distanceKm", distance);
    }
    return context;
  }

  /** Whoever did not know how far it is left it out: the rates need it all the same. */
  private boolean asks(UUID call) {
    int version = calls.get(call).formVersion();
    return calls.form(call, version).definition().asks(CallForm.DISTANCE);
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return applications.find(task.caseId()).map(application -> application.snapshot().hash());
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return eligibility.objection(task.caseId(), actor);
  }
}
