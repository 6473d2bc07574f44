package org.entente.document.pdf;

import org.entente.document.AgreementDocument;
import org.entente.document.AgreementPdf;
import org.springframework.stereotype.Component;

/** Lays an agreement out and has it set. */
@Component
class HtmlAgreementPdf implements AgreementPdf {

  private final String styleSheet = ClasspathFile.text("/document/agreement.css");
  private final TypesetPdf typeset;

  HtmlAgreementPdf(TypesetPdf typeset) {
    this.typeset = typeset;
  }

  @Override
  public byte[] write(AgreementDocument agreement) {
    return typeset.set(new AgreementPage(agreement).lay(styleSheet), agreement.reference());
  }
}
