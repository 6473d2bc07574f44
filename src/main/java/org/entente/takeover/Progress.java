package org.entente.takeover;

/** Whether a run has rows before it. */
public enum Progress {
  GOING_ON,
  FINISHED
}
