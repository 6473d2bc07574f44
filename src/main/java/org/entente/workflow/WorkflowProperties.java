package org.entente.workflow;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param jobExecutor false where tests push each job by hand
 * @param jobThreads jobs done at the same time by this node
 * @param jobLease how long a job stays this node's; after a crash it rests until then
 * @param fullHistory true only in process tests: our own audit log is the record, so the engine
 *     keeps nothing but its process instances
 */
@ConfigurationProperties("entente.workflow")
public record WorkflowProperties(
    @DefaultValue("true") boolean jobExecutor,
    @DefaultValue("4") int jobThreads,
    @DefaultValue("5m") Duration jobLease,
    @DefaultValue("false") boolean fullHistory) {}
