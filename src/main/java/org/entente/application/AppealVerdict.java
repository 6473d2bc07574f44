package org.entente.application;

/** What becomes of an appeal. */
public enum AppealVerdict {
  UPHELD,
  REJECTED
}
