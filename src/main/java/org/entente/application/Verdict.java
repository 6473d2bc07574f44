package org.entente.application;

/** What an officer says of an application's eligibility. */
public enum Verdict {
  ELIGIBLE,
  INELIGIBLE,
  MORE_INFORMATION
}
