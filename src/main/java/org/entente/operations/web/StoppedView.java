package org.entente.operations.web;

import org.entente.workflow.StoppedWork.Stopped;

/**
 * A step that stands still, as its row shows it.
 *
 * @param history path of its case's history
 */
public record StoppedView(Stopped work, String step, String process, String history) {}
