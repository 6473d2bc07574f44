package org.entente.grant.query;

import java.util.List;
import java.util.UUID;
import org.entente.grant.CallStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which calls.
 *
 * @param words that all have to be found
 * @param statuses none for all
 */
public record CallFilter(String words, List<CallStatus> statuses, @Nullable UUID programme) {}
