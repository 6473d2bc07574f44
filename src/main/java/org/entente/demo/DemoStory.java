package org.entente.demo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.agreement.Closures;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.CaseRef;
import org.entente.workflow.CaseJobs;
import org.entente.workflow.Completion;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OpenTasks;
import org.entente.workflow.TaskDesk;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Walks one case from task to task, each done by the person of the demo whose task it is. */
@Component
@Profile("demo")
class DemoStory {

  private final TaskDesk desk;
  private final OpenTasks tasks;
  private final CaseJobs jobs;
  private final People people;
  private final Closures closures;
  private final DemoAnswers answers;
  private final DemoRevision revision;

  DemoStory(
      TaskDesk desk,
      OpenTasks tasks,
      CaseJobs jobs,
      People people,
      Closures closures,
      DemoAnswers answers,
      DemoRevision revision) {
    this.desk = desk;
    this.tasks = tasks;
    this.jobs = jobs;
    this.people = people;
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
          agreementId, "لم يعد الطرفان بحاجة إلى هذه المذكرة.", person("proposer").actor());
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
      revision.write(task.caseId(), whose(task).actor());
    }
    Completion completion =
        desk.complete(
            task.id(),
            answers.to(task, turns),
            desk.contentHash(task).orElse(null),
            whose(task).actor());
    if (!(completion instanceof Completion.Done)) {
      throw new IllegalStateException("the demo's answer does not fit: " + completion);
    }
  }

  private Person whose(OpenTask task) {
    UUID assignee = task.assignee();
    if (assignee != null) {
      return people.find(assignee).orElseThrow();
    }
    String group = task.candidateGroups().iterator().next();
    return person(group.replaceFirst("@.*", ""));
  }

  private Person person(String signInName) {
    return people.findBySignInName(signInName).orElseThrow();
  }
}
