package org.entente.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.entente.workflow.WorkflowProperties;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** Starts the work on jobs when the application can do it, and ends it before the pool closes. */
@Component
class Jobs {

  private static final int MAX_IDLE_MILLIS = 2_000;

  private final ProcessEngineConfigurationImpl engine;
  private final WorkflowProperties properties;

  Jobs(ProcessEngineConfigurationImpl engine, WorkflowProperties properties) {
    this.engine = engine;
    this.properties = properties;
  }

  static SpringJobExecutor executor(WorkflowProperties properties) {
    int threads = properties.jobThreads();
    ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
    pool.setThreadNamePrefix("job-");
    pool.setCorePoolSize(threads);
    pool.setMaxPoolSize(threads);
    pool.setQueueCapacity(3 * threads);
    pool.setDaemon(true);
    pool.initialize();
    SpringJobExecutor executor = new SpringJobExecutor();
    executor.setTaskExecutor(pool);
    executor.setWaitTimeInMillis(500);
    executor.setMaxWait(MAX_IDLE_MILLIS);
    executor.setMaxJobsPerAcquisition(threads);
    executor.setLockTimeInMillis((int) properties.jobLease().toMillis());
    return executor;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    if (properties.jobExecutor()) {
      engine.getJobExecutor().start();
    }
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    JobExecutor executor = engine.getJobExecutor();
    if (executor.isActive()) {
      executor.shutdown();
    }
  }
}
