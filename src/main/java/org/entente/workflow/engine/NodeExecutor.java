package org.entente.workflow.engine;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.entente.workflow.WorkflowProperties;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The job executor of this node, which knows whether it is at work, and ends what it began. */
final class NodeExecutor extends SpringJobExecutor {

  private static final int MAX_IDLE_MILLIS = 2_000;
  private static final int FAREWELL_SECONDS = 20;

  private final AtomicInteger batches = new AtomicInteger();
  private final ThreadPoolTaskExecutor pool;

  NodeExecutor(WorkflowProperties properties, String node) {
    this.pool = pool(properties.jobThreads());
    setTaskExecutor(pool);
    setLockOwner(node);
    setWaitTimeInMillis(500);
    setMaxWait(MAX_IDLE_MILLIS);
    setMaxJobsPerAcquisition(properties.jobThreads());
    setLockTimeInMillis((int) properties.jobLease().toMillis());
  }

  private static ThreadPoolTaskExecutor pool(int threads) {
    ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
    pool.setThreadNamePrefix("job-");
    pool.setCorePoolSize(threads);
    pool.setMaxPoolSize(threads);
    pool.setQueueCapacity(3 * threads);
    pool.setDaemon(true);
    pool.setWaitForTasksToCompleteOnShutdown(true);
    pool.setAwaitTerminationSeconds(FAREWELL_SECONDS);
    pool.initialize();
    return pool;
  }

  boolean idle() {
    return running() == 0;
  }

  /** Jobs under way; those of one case that have to follow each other count as one. */
  int running() {
    return batches.get();
  }

  /** Acquires nothing more, and waits for the jobs under way. */
  void leave() {
    shutdown();
    pool.shutdown();
  }

  @Override
  public Runnable getExecuteJobsRunnable(List<String> jobs, ProcessEngineImpl engine) {
    Runnable work = super.getExecuteJobsRunnable(jobs, engine);
    return () -> {
      batches.incrementAndGet();
      try {
        work.run();
      } finally {
        batches.decrementAndGet();
      }
    };
  }
}
