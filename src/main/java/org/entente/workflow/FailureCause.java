package org.entente.workflow;

/** Of what an automatic step failed, as far as a person can do something about it. */
public enum FailureCause {
  DATABASE,
  MAIL,
  SEAL,
  UNREACHABLE,
  TIMEOUT,
  RECORD,
  REFUSED,
  FILE,
  UNKNOWN
}
