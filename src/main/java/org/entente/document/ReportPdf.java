package org.entente.document;

/** Sets a report as PDF/A-2u. The same report gives the same pages. */
public interface ReportPdf {

  /** Returns the whole PDF file; takes about a second, so call it from a job. */
  byte[] write(Report report);
}
