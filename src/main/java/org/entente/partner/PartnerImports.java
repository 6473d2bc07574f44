package org.entente.partner;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.shared.Actor;

/**
 * Takes whole lists of organisations into the register, piece by piece: after a crash any node goes
 * on with the next piece.
 */
public interface PartnerImports {

  /**
   * Keeps the files and has them read, the best source first. A file that is under way already is
   * not taken a second time.
   *
   * @param everyKind also organisations that do not teach, where a list tells
   * @return the imports, in the order of the files
   * @throws org.entente.shared.Refusal INVALID for a file beyond the limit
   */
  List<UUID> request(List<GivenFile> files, boolean everyKind, Actor actor);

  /**
   * Does the next piece of work, in a transaction of its own.
   *
   * @return false where there is nothing to do, or another node is at work
   */
  boolean work();

  Optional<PartnerImport> find(UUID id);

  /**
   * The newest first.
   *
   * @param after the last of the page before; empty for the first page
   */
  List<PartnerImport> newest(Optional<UUID> after, int limit);

  /** How many imports are in each state; none is left out. */
  Map<ImportState, Integer> counts();

  /** Rows that were not taken, in the order of the file. */
  List<UnusableRow> unusable(UUID id, int afterNumber, int limit);

  /** All of them, one in memory at a time. */
  void eachUnusable(UUID id, Consumer<UnusableRow> each);

  /**
   * Ends it after the piece that is being worked on; what was taken stays.
   *
   * @throws org.entente.shared.Refusal CONFLICT where it has ended
   */
  void cancel(UUID id);

  /**
   * Has a failed one go on where it stopped.
   *
   * @throws org.entente.shared.Refusal CONFLICT where it has not failed
   */
  void retry(UUID id);

  /** A file as somebody gave it. */
  interface GivenFile {

    String name();

    InputStream open() throws IOException;
  }
}
