package org.entente.workflow.engine;

import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.entente.workflow.WorkflowProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;

/** The embedded engine, on our transactions and with everything off that nobody here uses. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

  private static final String RETRIES = "PT10S,PT1M,PT10M,PT1H";

  @Bean
  SpringProcessEngineConfiguration processEngineConfiguration(
      DataSource dataSource,
      PlatformTransactionManager transactions,
      ApplicationContext context,
      CaseParseListener cases,
      FiredRows firedRows,
      NodeExecutor executor,
      ToldIncidents incidents,
      RecordedFailures failures,
      WorkflowProperties properties)
      throws IOException {
    SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
    engine.setProcessEngineName("entente");
    engine.setDataSource(dataSource);
    engine.setDatabaseType("postgres");
    engine.setTransactionManager(transactions);
    engine.setDatabaseSchemaUpdate("true");
    engine.setIdGenerator(new StrongUuidGenerator());
    engine.setExpressionManager(new AllowedBeans(context));
    engine.setCustomPreBPMNParseListeners(List.of(cases));
    engine.setDmnEngineConfiguration(decisions(firedRows));
    engine.setDeploymentName("entente");
    engine.setDeploymentResources(models());
    switchOffWhatNobodyUses(engine);
    history(engine, properties);
    jobs(engine, executor);
    engine.setCustomIncidentHandlers(List.of(incidents));
    engine.setFailedJobCommandFactory(failures);
    return engine;
  }

  @Bean(destroyMethod = "")
  NodeExecutor nodeExecutor(WorkflowProperties properties, NodeName node) {
    return new NodeExecutor(properties, node.toString());
  }

  @Bean
  @DependsOnDatabaseInitialization
  ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
    ProcessEngineFactoryBean engine = new ProcessEngineFactoryBean();
    engine.setProcessEngineConfiguration(configuration);
    return engine;
  }

  @Bean
  RuntimeService runtimeService(ProcessEngine engine) {
    return engine.getRuntimeService();
  }

  @Bean
  TaskService taskService(ProcessEngine engine) {
    return engine.getTaskService();
  }

  @Bean
  RepositoryService repositoryService(ProcessEngine engine) {
    return engine.getRepositoryService();
  }

  @Bean
  DecisionService decisionService(ProcessEngine engine) {
    return engine.getDecisionService();
  }

  @Bean
  ManagementService managementService(ProcessEngine engine) {
    return engine.getManagementService();
  }

  private static void switchOffWhatNobodyUses(ProcessEngineConfigurationImpl engine) {
    engine.setCmmnEnabled(false);
    engine.setStandaloneTasksEnabled(false);
    engine.setAuthorizationEnabled(false);
    engine.setTenantCheckEnabled(false);
    engine.setMetricsEnabled(false);
    engine.setTaskMetricsEnabled(false);
    engine.setEnableExpressionsInAdhocQueries(false);
    engine.setEnableExpressionsInStoredQueries(false);
    engine.setEnableScriptCompilation(false);
    engine.setEnableScriptEngineCaching(false);
    engine.setJavaSerializationFormatEnabled(false);
    engine.setDefaultSerializationFormat("application/json");
    engine.setEnableExceptionsAfterUnhandledBpmnError(true);
  }

  private static void history(
      SpringProcessEngineConfiguration engine, WorkflowProperties properties) {
    HistoryLevel ours = new ProcessInstancesOnly();
    engine.setCustomHistoryLevels(List.of(ours));
    engine.setHistory(properties.fullHistory() ? "full" : ours.getName());
    engine.setEnforceHistoryTimeToLive(true);
    engine.setHistoryCleanupBatchWindowStartTime("02:00");
    engine.setHistoryCleanupBatchWindowEndTime("04:00");
  }

  private static void jobs(SpringProcessEngineConfiguration engine, NodeExecutor executor) {
    engine.setJobExecutorActivate(false);
    engine.setJobExecutor(executor);
    engine.setJobExecutorAcquireByDueDate(true);
    engine.setJobExecutorPreferTimerJobs(true);
    engine.setFailedJobRetryTimeCycle(RETRIES);
    engine.setDefaultNumberOfRetries(5);
  }

  private static DefaultDmnEngineConfiguration decisions(FiredRows firedRows) {
    DefaultDmnEngineConfiguration decisions = new DefaultDmnEngineConfiguration();
    decisions.setCustomPostDecisionTableEvaluationListeners(List.of(firedRows));
    return decisions;
  }

  /** Models and forms travel together, so that a case keeps the forms it started with. */
  private static Resource[] models() throws IOException {
    PathMatchingResourcePatternResolver found = new PathMatchingResourcePatternResolver();
    List<Resource> all = new java.util.ArrayList<>();
    for (String pattern : List.of("processes/**/*.bpmn", "processes/**/*.dmn", "forms/**/*.form")) {
      all.addAll(List.of(found.getResources("classpath:" + pattern)));
    }
    return all.toArray(Resource[]::new);
  }
}
