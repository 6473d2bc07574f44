package org.entente.recovery;

import java.time.Instant;
import org.entente.shared.Act;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A demand as one person made it, to be approved by another.
 *
 * @param account ours, that it is to be paid to
 * @param reason as the beneficiary reads it
 * @param content what is hashed
 * @param verdict null before somebody decided
 * @param sentAt null before the beneficiary was told
 */
public record Claim(
    int number,
    Money amount,
    String account,
    String reason,
    String content,
    ContentHash hash,
    Act made,
    @Nullable ClaimVerdict verdict,
    String remarks,
    @Nullable Act decided,
    @Nullable Instant sentAt) {}
