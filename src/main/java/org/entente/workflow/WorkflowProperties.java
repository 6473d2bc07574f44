package org.entente.workflow;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param jobExecutor false where tests push each job by hand
 * @param jobThreads jobs done at the same time by this node
 * @param jobLease how long a job stays its node's; one whose node does not come back rests until
 *     then
 * @param node under what name this node holds its jobs, other than machine and port: the same after
 *     a restart, and no other node's
 * @param fullHistory true only in process tests: our own audit log is the record, so the engine
 *     keeps nothing but its process instances
 */
@ConfigurationProperties("entente.workflow")
public record WorkflowProperties(
    @DefaultValue("true") boolean jobExecutor,
    @DefaultValue("4") int jobThreads,
    @DefaultValue("5m") Duration jobLease,
    @Nullable String node,
    @DefaultValue("false") boolean fullHistory) {}
