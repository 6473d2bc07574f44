package org.entente.partner;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way into the register.
 *
 * @param size bytes
 * @param format null where it is none of the known ones
 * @param cancelled true from the moment somebody asked for its end
 * @param rows null until the file has been read
 * @param trouble why it was refused, or what it failed of; null where it was and did not
 */
public record PartnerImport(
    UUID id,
    String fileName,
    long size,
    @Nullable ImportFormat format,
    boolean everyKind,
    String requestedBy,
    Instant requestedAt,
    ImportState state,
    boolean cancelled,
    @Nullable Integer rows,
    Counts counts,
    @Nullable Trouble trouble,
    @Nullable Instant finishedAt) {

  /** Rows dealt with, of a hundred; 0 until it is known how many there are. */
  public int percent() {
    if (state == ImportState.DONE) {
      return 100;
    }
    return rows == null || rows == 0 ? 0 : (int) (100L * counts.all() / rows);
  }

  /**
   * Every row is in exactly one of them.
   *
   * @param taken became partners
   * @param merged added something to partners that were there
   * @param unchanged said nothing new
   * @param reported could not be taken
   */
  public record Counts(int taken, int merged, int unchanged, int reported) {

    public int all() {
      return taken + merged + unchanged + reported;
    }
  }

  /**
   * @param reason last part of the message key {@code partner-import.unreadable.…}
   * @param line from 1; 0 where no line is to blame
   */
  public record Trouble(String reason, int line, List<String> arguments) {}
}
