package org.entente.workflow;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param jobExecutor false where tests push each job by hand
 * @param jobThreads jobs done at the same time by this node
 * @param fullHistory true only in process tests: our own audit log is the record, so the engine
 *     keeps nothing but its process instances
 */
@ConfigurationProperties("entente.workflow")
public record WorkflowProperties(
    @DefaultValue("true") boolean jobExecutor,
    @DefaultValue("4") int jobThreads,
    @DefaultValue("false") boolean fullHistory) {}
