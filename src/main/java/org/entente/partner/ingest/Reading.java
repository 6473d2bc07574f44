package org.entente.partner.ingest;

import java.util.ArrayList;
import java.util.List;
import org.entente.partner.UnusableRow;
import org.entente.partner.ingest.ImportRowStore.ReadRow;
import org.entente.partner.ingest.read.Rows;
import org.entente.partner.ingest.read.SourceRow;

/** Keeps the rows of a file while it is read, and counts them. */
final class Reading implements Rows {

  private static final int AT_ONCE = 1000;

  private final Job job;
  private final ImportRowStore store;
  private final JobStore jobs;
  private final List<ReadRow> rows = new ArrayList<>();
  private final List<UnusableRow> unusable = new ArrayList<>();
  private int number;
  private int reported;

  Reading(Job job, ImportRowStore store, JobStore jobs) {
    this.job = job;
    this.store = store;
    this.jobs = jobs;
  }

  /** Somebody cancelled the import while its file was read. */
  static final class Stopped extends RuntimeException {}

  @Override
  public void row(int line, SourceRow row) {
    rows.add(new ReadRow(++number, line, row));
    flush(AT_ONCE);
  }

  @Override
  public void unusable(int line, String reason, List<String> arguments, String excerpt) {
    unusable.add(new UnusableRow(++number, line, reason, arguments, excerpt));
    reported++;
    flush(AT_ONCE);
  }

  int rows() {
    return number;
  }

  int reported() {
    return reported;
  }

  void end() {
    flush(1);
    store.compare(job.id());
  }

  private void flush(int from) {
    if (rows.size() + unusable.size() < from) {
      return;
    }
    if (jobs.cancelled(job.id())) {
      throw new Stopped();
    }
    store.add(job.id(), rows);
    store.report(job.id(), unusable);
    rows.clear();
    unusable.clear();
  }
}
