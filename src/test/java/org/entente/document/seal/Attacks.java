package org.entente.document.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;

/** What somebody could do to a sealed file without the key. */
final class Attacks {

  private Attacks() {}

  static byte[] flipByte(byte[] pdf, int at) {
    byte[] bent = pdf.clone();
    bent[at] ^= 1;
    return bent;
  }

  static byte[] appendComment(byte[] pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(pdf);
    out.write("\n% nothing at all\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  /** A white square over the text, as an annotation, in an incremental update. */
  static byte[] coverByAnnotation(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage page = document.getPage(0);
      PDAnnotationSquare square = new PDAnnotationSquare();
      square.setRectangle(new PDRectangle(60, 500, 400, 200));
      square.setAppearance(null);
      square.setPrinted(true);
      page.getAnnotations().add(square);
      page.getCOSObject().setNeedToBeUpdated(true);
      square.getCOSObject().setNeedToBeUpdated(true);
      return incremental(document);
    }
  }

  /** Something painted onto the page itself, in an incremental update. */
  static byte[] paintOver(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage page = document.getPage(0);
      try (PDPageContentStream paint =
          new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
        paint.addRect(60, 500, 400, 200);
        paint.fill();
      }
      page.getCOSObject().setNeedToBeUpdated(true);
      return incremental(document);
    }
  }

  private static byte[] incremental(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
    document.getPages().getCOSObject().setNeedToBeUpdated(true);
    document.saveIncremental(out);
    return out.toByteArray();
  }
}
