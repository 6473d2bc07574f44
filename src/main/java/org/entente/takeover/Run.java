package org.entente.takeover;

import java.util.UUID;

/**
 * One time through a list.
 *
 * @param dry nothing is taken over
 * @param reached last line that is done
 * @param done how many rows that were
 * @param stopped ended before the last row, as whoever began it is no officer any more
 */
public record Run(
    UUID id,
    UUID sheetId,
    boolean dry,
    long reached,
    int done,
    UUID startedBy,
    boolean ended,
    boolean stopped) {}
