package org.entente.workflow;

import java.time.Instant;

/**
 * One failed attempt at an automatic step.
 *
 * @param node which node tried it
 * @param left attempts that were left after it
 * @param reference under which the log of that node holds it
 * @param details what was thrown, without secrets and without names of people
 */
public record Attempt(
    Instant at, String node, int left, FailureCause cause, String reference, String details) {}
