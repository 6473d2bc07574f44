package org.entente.award.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the award waits for.
 *
 * @param task message key of what they have to do
 * @param link where they do it; null where it is not the reader's
 */
public record AwardWait(String task, List<String> roles, @Nullable String link, long days) {}
