package org.entente.takeover;

/** How far a row of a list has come. */
public enum RowState {
  /** Nobody has looked at it. */
  READ,
  /** A dry run found nothing wrong. */
  READY,
  WRONG,
  /** The register had it before. */
  KNOWN,
  TAKEN
}
