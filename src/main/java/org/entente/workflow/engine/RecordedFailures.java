package org.entente.workflow.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.stereotype.Component;

/**
 * Writes down every attempt that failed, in the transaction in which the engine takes one attempt
 * off the job. A step that somebody else was faster at has not failed.
 */
@Component
class RecordedFailures implements FailedJobCommandFactory {

  private final JobAttempts attempts;

  RecordedFailures(JobAttempts attempts) {
    this.attempts = attempts;
  }

  @Override
  public Command<Object> getCommand(String jobId, Throwable thrown) {
    Command<Object> takeOff = new DefaultJobRetryCmd(jobId, Storable.of(thrown));
    return context -> {
      Object result = takeOff.execute(context);
      if (!(thrown instanceof OptimisticLockingException)) {
        record(context, jobId, thrown);
      }
      return result;
    };
  }

  private void record(CommandContext context, String jobId, Throwable thrown) {
    JobEntity job = context.getJobManager().findJobById(jobId);
    if (job != null) {
      attempts.record(jobId, job.getRetries(), thrown);
    }
  }
}
