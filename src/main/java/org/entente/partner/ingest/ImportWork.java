package org.entente.partner.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.partner.ImportFormat;
import org.entente.partner.ImportState;
import org.entente.partner.PartnerImport.Counts;
import org.entente.partner.UnusableRow;
import org.entente.partner.ingest.merge.MergedRow;
import org.entente.partner.ingest.merge.NumberedRow;
import org.entente.partner.ingest.merge.RowMerge;
import org.entente.partner.ingest.read.SourceFile;
import org.springframework.stereotype.Component;

/**
 * One piece of an import's work, in the caller's transaction: reading its file, or the next batch
 * of its rows. The position is written with the batch, so a piece is done whole or not at all.
 */
@Component
class ImportWork {

  static final int BATCH = 500;

  private final JobStore jobs;
  private final ChunkStore chunks;
  private final ImportRowStore rows;
  private final RowMerge merge;

  ImportWork(JobStore jobs, ChunkStore chunks, ImportRowStore rows, RowMerge merge) {
    this.jobs = jobs;
    this.chunks = chunks;
    this.rows = rows;
    this.merge = merge;
  }

  /** The import whose turn it is, locked until the transaction ends; empty for nothing to do. */
  Optional<Job> next() {
    return jobs.next().isPresent() && jobs.lock() ? jobs.next() : Optional.empty();
  }

  void piece(Job job) {
    if (job.cancelled()) {
      jobs.ended(job.id(), ImportState.CANCELLED);
    } else if (job.rows() == null) {
      read(job);
    } else {
      batch(job);
    }
  }

  private void read(Job job) {
    SourceFile file = SourceFile.of(chunks.content(job.id()));
    Reading reading = new Reading(job, rows, jobs);
    file.read(job.everyKind(), reading);
    reading.end();
    jobs.started(job.id(), file.format(), reading.rows(), reading.reported());
  }

  private void batch(Job job) {
    List<NumberedRow> next = rows.after(job.id(), job.position(), BATCH);
    if (next.isEmpty()) {
      jobs.ended(job.id(), ImportState.DONE);
      return;
    }
    Map<Integer, MergedRow> outcomes =
        merge.merge(
            ImportFormat.valueOf(String.valueOf(job.format())),
            job.fileName(),
            next,
            rows.shared(job.id(), next),
            job.actor());
    rows.report(job.id(), undecided(next, outcomes));
    jobs.advanced(job.id(), next.get(next.size() - 1).number(), counts(outcomes));
  }

  private static List<UnusableRow> undecided(
      List<NumberedRow> rows, Map<Integer, MergedRow> outcomes) {
    List<UnusableRow> undecided = new ArrayList<>();
    for (NumberedRow row : rows) {
      if (outcomes.get(row.number()) == MergedRow.UNDECIDED) {
        String excerpt = row.row().display() + ", " + row.row().country();
        undecided.add(new UnusableRow(row.number(), row.line(), "undecided", List.of(), excerpt));
      }
    }
    return undecided;
  }

  private static Counts counts(Map<Integer, MergedRow> outcomes) {
    return new Counts(
        count(outcomes, MergedRow.TAKEN),
        count(outcomes, MergedRow.MERGED),
        count(outcomes, MergedRow.UNCHANGED),
        count(outcomes, MergedRow.UNDECIDED));
  }

  private static int count(Map<Integer, MergedRow> outcomes, MergedRow wanted) {
    return (int) outcomes.values().stream().filter(wanted::equals).count();
  }
}
