package org.entente.reporting;

/** What is deducted for days that were missing: an output of {@code eligible-amount}. */
enum Deduction {
  NOTHING,
  /** What is paid for days, for those that were missing; lump sums stay. */
  PRO_RATA,
  EVERYTHING
}
