package org.entente.reporting;

/** How far a report is. */
public enum ReportState {
  EXPECTED,
  SENT,
  /** To be written again, with what the office asked for. */
  RETURNED,
  /** Somebody decides whether force majeure is recorded. */
  EXCUSE_ASKED,
  ACCEPTED,
  /** Force majeure is recorded. */
  EXCUSED;

  /** Whether its beneficiary has to write it. */
  public boolean awaited() {
    return this == EXPECTED || this == RETURNED;
  }

  public boolean settled() {
    return this == ACCEPTED || this == EXCUSED;
  }
}
