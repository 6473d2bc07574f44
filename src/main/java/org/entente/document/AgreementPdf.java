package org.entente.document;

/** Sets an agreement as PDF/A-2u. The same document gives the same pages. */
public interface AgreementPdf {

  /** Returns the whole PDF file; takes about a second, so call it from a job. */
  byte[] write(AgreementDocument document);
}
