package org.entente.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.document.SampleAgreement;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class AgreementPdfTest {

  private static final byte[] SIGNED = new HtmlAgreementPdf().write(SampleAgreement.signed());

  @Test
  void isPdfAWithUnicodeText() throws Exception {
    assertThat(Pdfs.violations(SIGNED, PDFAFlavour.PDFA_2_U)).isEmpty();
  }

  @Test
  void isAccessible() throws Exception {
    assertThat(Pdfs.violations(SIGNED, PDFAFlavour.PDFUA_1)).isEmpty();
  }
}
