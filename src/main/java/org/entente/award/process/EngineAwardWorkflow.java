package org.entente.award.process;

import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.AwardEnd;
import org.entente.award.AwardWorkflow;
import org.entente.grant.Call;
import org.entente.workflow.OpenTasks;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to awards. */
@Component
class EngineAwardWorkflow implements AwardWorkflow {

  private final ProcessGateway gateway;
  private final OpenTasks tasks;

  EngineAwardWorkflow(ProcessGateway gateway, OpenTasks tasks) {
    this.gateway = gateway;
    this.tasks = tasks;
  }

  @Override
  public void ranked(UUID call) {
    gateway.start(AwardRoundProcess.KEY, Call.ref(call), Routing.NONE);
  }

  @Override
  public void callCancelled(UUID call) {
    gateway.deliver(AwardRoundProcess.CALL_CANCELLED, Call.ref(call), Routing.NONE);
  }

  @Override
  public void due(UUID award) {
    gateway.start(GrantAwardProcess.KEY, Award.ref(award), Routing.NONE);
  }

  @Override
  public void moneyFree(UUID award) {
    gateway.deliver(GrantAwardProcess.MONEY_FREE, Award.ref(award), Routing.NONE);
  }

  @Override
  public void accepted(UUID award) {
    gateway.deliver(GrantAwardProcess.ACCEPTED, Award.ref(award), Routing.NONE);
  }

  @Override
  public void declined(UUID award) {
    gateway.deliver(GrantAwardProcess.DECLINED, Award.ref(award), Routing.NONE);
  }

  @Override
  public boolean takenBack(UUID award) {
    return gateway.deliver(GrantAwardProcess.TAKEN_BACK, Award.ref(award), Routing.NONE);
  }

  @Override
  public boolean ended(UUID award, AwardEnd end) {
    return gateway.deliver(
        GrantAwardProcess.ENDED, Award.ref(award), Routing.of(GrantAwardProcess.END, end));
  }

  @Override
  public void hold(UUID award) {
    tasks.hold(Award.ref(award));
  }
}
