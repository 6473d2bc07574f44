package org.entente.demo;

import java.util.Map;
import java.util.UUID;
import org.entente.form.FormInput;
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

/** Completes tasks in the name of the demo's person whose they are. */
@Component
@Profile("demo")
class DemoDesk {

  private final TaskDesk desk;
  private final OpenTasks tasks;
  private final CaseJobs jobs;
  private final People people;

  DemoDesk(TaskDesk desk, OpenTasks tasks, CaseJobs jobs, People people) {
    this.desk = desk;
    this.tasks = tasks;
    this.jobs = jobs;
    this.people = people;
  }

  /** The case's one open task, on what is to be decided on now; then the steps that follow. */
  void complete(CaseRef caseRef, String signInName, Map<String, String> answers) {
    OpenTask task = tasks.of(caseRef).get(0);
    complete(task, FormInput.of(answers), person(signInName));
    jobs.runDue(caseRef);
  }

  /** This step, where it is open; then the steps that follow. Done before, nothing happens. */
  void work(CaseRef caseRef, String step, FormInput input) {
    for (OpenTask open : tasks.of(caseRef)) {
      if (open.key().equals(step)) {
        complete(open, input);
        jobs.runDue(caseRef);
      }
    }
  }

  void complete(OpenTask task, FormInput input) {
    complete(task, input, whose(task));
  }

  private void complete(OpenTask task, FormInput input, Person person) {
    Completion completion =
        desk.complete(task.id(), input, desk.contentHash(task).orElse(null), person.actor());
    if (!(completion instanceof Completion.Done)) {
      throw new IllegalStateException("the demo's answer does not fit: " + completion);
    }
  }

  Person whose(OpenTask task) {
    UUID assignee = task.assignee();
    if (assignee != null) {
      return people.find(assignee).orElseThrow();
    }
    String group = task.candidateGroups().iterator().next();
    return person(group.replaceFirst("@.*", ""));
  }

  Person person(String signInName) {
    return people.findBySignInName(signInName).orElseThrow();
  }
}
