package org.entente.document.seal;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Date;
import org.entente.document.SealReason;
import org.entente.document.Sealer;
import org.springframework.stereotype.Component;

/**
 * PAdES baseline B, without a picture: the signature page is the visible part. Certified against
 * every change, as the seal is the last thing that happens to the file.
 */
@Component
class DssSealer implements Sealer {

  private final SealKey key;
  private final Clock clock;

  DssSealer(SealKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  @Override
  public byte[] seal(byte[] pdf, SealReason reason) {
    CommonCertificateVerifier offline = new CommonCertificateVerifier(true);
    PAdESService service = new PAdESService(offline);
    PAdESSignatureParameters parameters = parameters(reason);
    DSSDocument document = new InMemoryDocument(pdf);
    try {
      SignatureValue value =
          key.token()
              .sign(
                  service.getDataToSign(document, parameters),
                  parameters.getDigestAlgorithm(),
                  key.entry());
      return bytes(service.signDocument(document, parameters, value));
    } catch (DSSException | IOException e) {
      throw new IllegalStateException("sealing with " + key.certificate().getSubject(), e);
    }
  }

  private PAdESSignatureParameters parameters(SealReason reason) {
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(key.certificate());
    parameters.setCertificateChain(key.entry().getCertificateChain());
    parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
    parameters.setReason(reason.reason());
    parameters.setLocation(reason.place());
    parameters.setAppName("Entente");
    parameters.bLevel().setSigningDate(Date.from(clock.instant()));
    return parameters;
  }

  private static byte[] bytes(DSSDocument document) throws IOException {
    try (InputStream in = document.openStream()) {
      return in.readAllBytes();
    }
  }
}
