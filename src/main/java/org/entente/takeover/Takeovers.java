package org.entente.takeover;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.people.Person;
import org.jspecify.annotations.Nullable;

/** Taking over the agreements that an office has from before. */
public interface Takeovers {

  /**
   * Keeps the rows of a list and guesses what its columns hold.
   *
   * @param sheet which sheet of a workbook, counted from 0
   * @throws org.entente.shared.Refusal INVALID for a file that is no table, with its line
   */
  UUID upload(String fileName, Path file, int sheet, Settings settings, Person officer);

  /**
   * @throws org.entente.shared.Refusal NOT_FOUND where there is none
   */
  Sheet sheet(UUID id);

  /** The newest first. */
  List<Sheet> sheets();

  /** Says what the columns hold, and remembers it for the office. */
  void map(UUID id, Map<SheetField, String> mapping, Settings settings, Person officer);

  /**
   * Goes through the list in the background.
   *
   * @param dry only to see what is wrong
   * @throws org.entente.shared.Refusal CONFLICT while another run goes on, INVALID before the
   *     columns are known
   */
  void run(UUID id, boolean dry, Person officer);

  Optional<Run> lastRun(UUID id);

  /**
   * @param after line of the last row on the page before, 0 for the first
   */
  List<SheetRow> rows(UUID id, @Nullable RowState state, long after, int limit);

  Map<RowState, Integer> counts(UUID id);

  /** How many rows lack what, by name of the gap. */
  Map<String, Integer> gaps(UUID id);

  /** Does the next rows of a run, in one transaction. */
  Progress next(UUID runId);
}
