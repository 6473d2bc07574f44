package org.entente.partner.ingest;

import java.util.UUID;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * An import that has not ended.
 *
 * @param rows null until the file has been read
 * @param position number of the last row that was dealt with
 * @param attempts how often the present piece has failed
 */
record Job(
    UUID id,
    String fileName,
    @Nullable String format,
    boolean everyKind,
    boolean cancelled,
    @Nullable Integer rows,
    int position,
    int attempts,
    Actor actor) {}
