package org.entente.document;

/** How a signature was given: with the person's sign-in and password, or by hand on paper. */
public enum SignatureMeans {
  ELECTRONIC,
  PAPER
}
