package org.entente.partner;

import java.util.Comparator;

/**
 * A list of organisations that Entente can read, the better source first: what one source says
 * gives way to a better one, and never the other way round.
 */
public enum ImportFormat {
  /** The Research Organization Registry's own dump: JSON, schema version 2, zipped or not. */
  ROR_DUMP,
  /** A table made from the same registry: one higher education institution a row. */
  ROR_LIST,
  /** The Commission's table of the holders of the Erasmus Charter. */
  ECHE,
  /** The university domains list of Hipo. */
  HIPO;

  /** The best source first. */
  public static final Comparator<ImportFormat> BEST_FIRST = Comparator.naturalOrder();

  public boolean betterThan(ImportFormat other) {
    return BEST_FIRST.compare(this, other) < 0;
  }
}
