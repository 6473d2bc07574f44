package org.entente.workflow;

/**
 * A case waits for somebody now; published in the transaction that opens the task, so that nobody
 * hears of a task that never was.
 */
public record TaskOpened(OpenTask task) {}
