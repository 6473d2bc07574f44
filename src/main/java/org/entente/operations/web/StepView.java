package org.entente.operations.web;

import org.entente.workflow.FailedStep;
import org.jspecify.annotations.Nullable;

/**
 * A step that failed, as its row shows it.
 *
 * @param history path of its case's history; null where it belongs to no case that can be read
 */
public record StepView(FailedStep work, String step, String process, @Nullable String history) {}
