package org.entente.partner.ingest.merge;

/** What became of one row. */
public enum MergedRow {
  TAKEN,
  MERGED,
  UNCHANGED,
  /** Several partners could be meant, and nothing tells them apart. */
  UNDECIDED
}
