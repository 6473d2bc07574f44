package org.entente.operations.web;

import org.entente.workflow.LateTimer;
import org.jspecify.annotations.Nullable;

/**
 * A timer that nobody heard, as its row shows it.
 *
 * @param history path of its case's history; null where it belongs to no case that can be read
 */
public record LateView(LateTimer timer, String step, String process, @Nullable String history) {}
