package org.entente.walkthrough;

import java.nio.charset.StandardCharsets;

/** A scanned page, as small as a PDF can be. */
final class Scan {

  private Scan() {}

  static byte[] pdf(String reference) {
    String pdf =
        """
        %PDF-1.4
        %% scan of REFERENCE
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
        trailer <</Root 1 0 R>>
        %%EOF
        """;
    return pdf.replace("REFERENCE", reference).getBytes(StandardCharsets.US_ASCII);
  }
}
