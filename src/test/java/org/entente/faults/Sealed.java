package org.entente.faults;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.math.BigInteger;
import java.util.Base64;
import java.util.List;

/** One seal over the whole file, which nothing has touched since. */
final class Sealed {

  private Sealed() {}

  static boolean valid(List<String> row) {
    byte[] pdf = Base64.getMimeDecoder().decode(row.get(0));
    PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
    validator.setCertificateVerifier(new CommonCertificateVerifier(true));
    List<SignatureWrapper> seals = validator.validateDocument().getDiagnosticData().getSignatures();
    return seals.size() == 1 && intact(seals.get(0), pdf.length);
  }

  private static boolean intact(SignatureWrapper seal, int length) {
    List<BigInteger> range = seal.getSignatureByteRange();
    return seal.isSignatureIntact()
        && seal.isSignatureValid()
        && range.get(2).add(range.get(3)).equals(BigInteger.valueOf(length));
  }
}
