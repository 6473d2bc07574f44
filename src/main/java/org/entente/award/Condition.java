package org.entente.award;

/** What has to be true before an instalment is paid. */
public enum Condition {
  AGREEMENT_SIGNED,
  BANK_DETAILS_CONFIRMED,
  ARRIVAL_CONFIRMED,
  REPORT_ACCEPTED
}
