package org.entente.grant;

/** Who pays the beneficiaries of a programme. */
public enum Payer {
  OURSELVES,
  /** A partner or a public body pays them; we choose and report. */
  OTHERS
}
