package org.entente.recovery.query;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param next cursor of the page after; null on the last one
 */
public record RecoveryPage(List<RecoveryRow> rows, @Nullable UUID next) {}
