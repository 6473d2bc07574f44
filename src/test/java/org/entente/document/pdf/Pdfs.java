package org.entente.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.document.AgreementDocument;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Reads PDFs back with tools that did not write them. */
public final class Pdfs {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Pdfs() {}

  public static byte[] write(AgreementDocument agreement) {
    return new HtmlAgreementPdf(new TypesetPdf()).write(agreement);
  }

  /** What veraPDF finds wrong, a line each; empty for a file that conforms. */
  public static List<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(failed -> failed.getRuleId().getClause() + ": " + failed.getMessage())
          .distinct()
          .toList();
    }
  }

  /** The text in reading order, marks included. */
  public static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }
}
