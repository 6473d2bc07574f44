package org.entente.reporting;

import org.entente.shared.Act;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * Force majeure, as one person saw it and another decided.
 *
 * @param confirmed null while it is open
 * @param decided null while it is open
 */
public record Excuse(
    int number,
    String reason,
    ContentHash hash,
    Act asked,
    @Nullable Boolean confirmed,
    @Nullable Act decided) {}
