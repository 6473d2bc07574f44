package org.entente.operations.web;

import java.time.Instant;
import java.util.List;
import org.entente.web.OperatorPanel.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A module's card in the reader's language.
 *
 * @param oldest null where nothing waits
 * @param path null where the module has no page of its own
 */
public record PanelView(
    String title, Tone tone, List<String> says, @Nullable Instant oldest, @Nullable String path) {}
