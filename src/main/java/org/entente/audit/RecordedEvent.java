package org.entente.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the log, as it stands there for good.
 *
 * @param entry its position in the log; positions only grow
 * @param contentHash 64 hexadecimal digits, null where the event is about no text
 * @param leafHash SHA-256 of the entry's canonical form, 64 hexadecimal digits
 */
public record RecordedEvent(
    UUID id,
    long entry,
    Instant recordedAt,
    CaseRef subject,
    String action,
    @Nullable String activity,
    Actor actor,
    Map<String, String> before,
    Map<String, String> after,
    @Nullable RuleFired rule,
    @Nullable String contentHash,
    String leafHash) {}
