package org.entente.benchmark;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;

/**
 * The control: the engine as it comes, history full, nothing around it, in a database of its own.
 */
final class PlainEngine implements Walk {

  private final ProcessEngine engine;

  PlainEngine(DataSource dataSource) {
    StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("plain");
    configuration.setDataSource(dataSource);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistory("full");
    configuration.setJobExecutorActivate(false);
    engine = configuration.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("benchmark/benchmark-mou.bpmn")
        .addClasspathResource("benchmark/benchmarkStep.form")
        .deploy();
  }

  @Override
  public String begin() {
    return engine
        .getRuntimeService()
        .startProcessInstanceByKey("benchmark-mou", java.util.UUID.randomUUID().toString())
        .getId();
  }

  @Override
  public List<String> open(String instance) {
    return engine.getTaskService().createTaskQuery().processInstanceId(instance).list().stream()
        .map(Task::getId)
        .toList();
  }

  @Override
  public void step(String taskId) {
    engine.getTaskService().claim(taskId, "officer");
    engine.getTaskService().complete(taskId, Map.of("decision", "YES"));
  }

  void close() {
    engine.close();
  }
}
