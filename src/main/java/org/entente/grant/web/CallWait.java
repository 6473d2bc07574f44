package org.entente.grant.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the call waits for.
 *
 * @param task message key of what they have to do
 * @param roles message keys of the groups that may do it
 * @param person who has taken it, null while nobody has
 * @param you whether the reader may work on it
 * @param days since when
 */
public record CallWait(
    String id,
    String task,
    List<String> roles,
    @Nullable String person,
    boolean you,
    long days,
    boolean late) {}
