package org.entente.workflow;

import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Another case that a task compares its own with.
 *
 * @param title null for a reader who may know of it, but not read it
 * @param state message key of how it stands
 * @param path of its page, null where the reader may not read it
 */
public record OtherCase(
    String reference, @Nullable LocalizedText title, String state, @Nullable String path) {}
