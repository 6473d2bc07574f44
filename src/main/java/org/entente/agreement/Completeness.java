package org.entente.agreement;

/** Whether somebody still has to look for something. */
public enum Completeness {
  COMPLETE,
  INCOMPLETE
}
