package org.entente.document;

import org.jspecify.annotations.Nullable;

/**
 * What the seal says about itself, readable in every PDF viewer.
 *
 * @param reason one sentence: "Sealed by Entente after all parties signed 2026-0042"
 * @param place where the organisation is; null for none
 */
public record SealReason(String reason, @Nullable String place) {}
