package org.entente.workflow;

/** What has become of a step that was tried again. */
public enum WorkStanding {
  WENT_ON,
  TRYING,
  STOPPED
}
