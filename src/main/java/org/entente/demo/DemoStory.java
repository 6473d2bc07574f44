package org.entente.demo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.agreement.Closures;
import org.entente.shared.CaseRef;
import org.entente.workflow.CaseJobs;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OpenTasks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Walks one case from task to task, each done by the person of the demo whose task it is. */
@Component
@Profile("demo")
class DemoStory {

  private final DemoDesk desk;
  private final OpenTasks tasks;
  private final CaseJobs jobs;
  private final Closures closures;
  private final DemoAnswers answers;
  private final DemoRevision revision;

  DemoStory(
      DemoDesk desk,
      OpenTasks tasks,
      CaseJobs jobs,
      Closures closures,
      DemoAnswers answers,
      DemoRevision revision) {
    this.desk = desk;
    this.tasks = tasks;
    this.jobs = jobs;
    this.closures = closures;
    this.answers = answers;
    this.revision = revision;
  }

  void tell(UUID agreementId, DemoState until) {
    CaseRef caseRef = CaseRef.agreement(agreementId);
    DemoTurns turns = new DemoTurns(until);
    for (Optional<OpenTask> next = next(caseRef); next.isPresent(); next = next(caseRef)) {
      OpenTask task = next.get();
      if (turns.pauseBefore(task)) {
        break;
      }
      complete(task, turns);
    }
    if (until == DemoState.WITHDRAWN) {
      closures.withdraw(
          agreementId, "لم يعد الطرفان بحاجة إلى هذه المذكرة.", desk.person("proposer").actor());
      jobs.runDue(caseRef);
    }
  }

  private Optional<OpenTask> next(CaseRef caseRef) {
    jobs.runDue(caseRef);
    List<OpenTask> open = tasks.of(caseRef);
    return open.stream().findFirst();
  }

  private void complete(OpenTask task, DemoTurns turns) {
    if (turns.revises(task)) {
      revision.write(task.caseId(), desk.whose(task).actor());
    }
    desk.complete(task, answers.to(task, turns));
  }
}
