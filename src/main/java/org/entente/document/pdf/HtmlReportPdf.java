package org.entente.document.pdf;

import org.entente.document.Report;
import org.entente.document.ReportPdf;
import org.springframework.stereotype.Component;

/** Lays a report out and has it set. */
@Component
class HtmlReportPdf implements ReportPdf {

  private final String styleSheet =
      ClasspathFile.text("/document/agreement.css") + ClasspathFile.text("/document/report.css");
  private final TypesetPdf typeset;

  HtmlReportPdf(TypesetPdf typeset) {
    this.typeset = typeset;
  }

  @Override
  public byte[] write(Report report) {
    return typeset.set(new ReportPage(report).lay(styleSheet), report.reference());
  }
}
