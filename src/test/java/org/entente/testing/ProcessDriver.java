package org.entente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.entente.form.FormInput;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.CaseRef;
import org.entente.workflow.Completion;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OpenTasks;
import org.entente.workflow.TaskDesk;
import org.springframework.stereotype.Component;

/** Hides the engine, so that a process test reads as the story of a case. */
@Component
public class ProcessDriver {

  private final TaskDesk desk;
  private final OpenTasks openTasks;
  private final People people;
  private final RuntimeService runtime;
  private final ManagementService management;
  private final HistoryService history;

  ProcessDriver(
      TaskDesk desk,
      OpenTasks openTasks,
      People people,
      RuntimeService runtime,
      ProcessEngine engine) {
    this.desk = desk;
    this.openTasks = openTasks;
    this.people = people;
    this.runtime = runtime;
    this.management = engine.getManagementService();
    this.history = engine.getHistoryService();
  }

  public Person person(String signInName) {
    return people.findBySignInName(signInName).orElseThrow();
  }

  public List<OpenTask> tasks(UUID caseId) {
    return tasks(CaseRef.agreement(caseId));
  }

  public List<OpenTask> tasks(CaseRef caseRef) {
    return openTasks.of(caseRef);
  }

  /** The one open task of a case of any kind. */
  public OpenTask task(CaseRef caseRef, String taskKey) {
    List<OpenTask> found =
        tasks(caseRef).stream().filter(task -> task.key().equals(taskKey)).toList();
    assertThat(found).as("open tasks %s of %s", taskKey, caseRef).hasSize(1);
    return found.get(0);
  }

  /** The one open task with this key. */
  public OpenTask task(UUID caseId, String taskKey) {
    List<OpenTask> found =
        tasks(caseId).stream().filter(task -> task.key().equals(taskKey)).toList();
    assertThat(found).as("open tasks %s, all: %s", taskKey, tasks(caseId)).hasSize(1);
    return found.get(0);
  }

  public OpenTask task(UUID caseId, String taskKey, String element) {
    return tasks(caseId).stream()
        .filter(task -> task.key().equals(taskKey) && element.equals(task.element()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no open task " + taskKey + " for " + element));
  }

  /** Completes the case's task as this person, on the text it now stands on; it must succeed. */
  public List<OpenTask> complete(
      UUID caseId, String taskKey, String signInName, Map<String, String> answers) {
    return complete(task(caseId, taskKey), signInName, FormInput.of(answers));
  }

  public List<OpenTask> complete(
      CaseRef caseRef, String taskKey, String signInName, Map<String, String> answers) {
    return complete(task(caseRef, taskKey), signInName, FormInput.of(answers));
  }

  public List<OpenTask> complete(OpenTask task, String signInName, FormInput input) {
    Completion completion =
        desk.complete(
            task.id(), input, desk.contentHash(task).orElse(null), person(signInName).actor());
    assertThat(completion).isInstanceOf(Completion.Done.class);
    return ((Completion.Done) completion).next();
  }

  /** Runs the jobs that stand before this activity (asynchronous continuations) once. */
  public void runJob(UUID caseId, String activityId) {
    management.executeJob(job(caseId, activityId).getId());
  }

  private Job job(UUID caseId, String activityId) {
    return jobs(caseId).stream()
        .filter(candidate -> activityId.equals(activityOf(candidate)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no job at " + activityId + ": " + open(caseId)));
  }

  /** As if the jobs that stand before this activity had failed at every attempt. */
  public void exhaust(UUID caseId, String activityId) {
    management.setJobRetries(job(caseId, activityId).getId(), 0);
  }

  /** Fires a timer although its time has not come. */
  public void fireTimer(UUID caseId, String eventId) {
    runJob(caseId, eventId);
  }

  /** Runs every job that is due but timers, until none is left. */
  public void runAsyncJobs(UUID caseId) {
    List<Job> due;
    do {
      due = jobs(caseId).stream().filter(this::continuation).toList();
      due.forEach(job -> management.executeJob(job.getId()));
    } while (!due.isEmpty());
  }

  public List<String> openJobs(UUID caseId) {
    return jobs(caseId).stream().map(this::activityOf).toList();
  }

  /** Ids of everything this case entered and left, in all its processes. */
  public List<String> passed(UUID caseId) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(caseId.toString())
        .list()
        .stream()
        .flatMap(instance -> activities(instance).stream())
        .toList();
  }

  public boolean ended(UUID caseId) {
    return runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(caseId.toString())
            .count()
        == 0;
  }

  /** Whether this process of the case has ended, whatever else it waits for. */
  public boolean ended(UUID caseId, String processKey) {
    return runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(caseId.toString())
            .processDefinitionKey(processKey)
            .count()
        == 0;
  }

  private List<String> activities(HistoricProcessInstance instance) {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance.getId())
        .orderPartiallyByOccurrence()
        .asc()
        .list()
        .stream()
        .filter(activity -> activity.getEndTime() != null && !activity.isCanceled())
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }

  private List<Job> jobs(UUID caseId) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseId.toString())
        .list()
        .stream()
        .flatMap(
            instance ->
                management.createJobQuery().processInstanceId(instance.getId()).list().stream())
        .toList();
  }

  /** Every job has a due date here, so that it is the kind that tells timers apart. */
  private boolean continuation(Job job) {
    return management
        .createJobDefinitionQuery()
        .jobDefinitionId(job.getJobDefinitionId())
        .singleResult()
        .getJobType()
        .equals("async-continuation");
  }

  private String activityOf(Job job) {
    return management
        .createJobDefinitionQuery()
        .jobDefinitionId(job.getJobDefinitionId())
        .singleResult()
        .getActivityId();
  }

  private String open(UUID caseId) {
    return "jobs " + openJobs(caseId) + ", tasks " + tasks(caseId);
  }
}
