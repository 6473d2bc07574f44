package org.entente.application;

/** What became of the right to appeal. */
public enum AppealState {
  POSSIBLE,
  MADE,
  UPHELD,
  REJECTED,
  LAPSED
}
