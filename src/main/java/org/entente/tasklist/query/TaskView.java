package org.entente.tasklist.query;

import java.util.Locale;

/** Whose tasks an inbox shows. */
public enum TaskView {
  /** Claimed by the reader or by somebody they stand in for. */
  MINE,
  /** Claimed by nobody, and one of the reader's groups may. */
  GROUPS,
  /** Every open task; for officers, auditors and administrators. */
  ALL;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
