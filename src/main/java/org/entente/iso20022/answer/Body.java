package org.entente.iso20022.answer;

/** What stands below {@code Document}. */
interface Body {

  /** Reads it to its end and returns its header. */
  Element read();
}
