package org.entente.document.seal;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.reports.Reports;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.entente.document.SealReport;
import org.entente.document.SealValidator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Validates offline. Trusted is our own sealing certificate, and nothing else. */
@Component
class DssSealValidator implements SealValidator {

  private static final Logger LOG = LoggerFactory.getLogger(DssSealValidator.class);

  private final SealKey key;
  private final Supplier<ValidationPolicy> policy = SingletonSupplier.of(StrictPolicy::load);

  DssSealValidator(SealKey key) {
    this.key = key;
  }

  @Override
  public SealReport validate(byte[] pdf) {
    try {
      return report(reports(pdf), pdf.length);
    } catch (RuntimeException e) { // the library meets bad files with whatever comes to hand
      LOG.info("a file could not be validated: {}", e.toString());
      return SealReport.unsealed("The file is not a readable PDF.");
    }
  }

  private Reports reports(byte[] pdf) {
    PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
    CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    trusted.addCertificate(key.certificate());
    CommonCertificateVerifier offline = new CommonCertificateVerifier(true);
    offline.setTrustedCertSources(trusted);
    validator.setCertificateVerifier(offline);
    return validator.validateDocument(policy.get());
  }

  private static SealReport report(Reports reports, long length) {
    SimpleReport simple = reports.getSimpleReport();
    DiagnosticData found = reports.getDiagnosticData();
    if (found.getSignatures().isEmpty()) {
      return SealReport.unsealed("The file has no seal.");
    }
    SignatureWrapper seal = found.getSignatures().get(0);
    boolean whole = found.getSignatures().size() == 1 && coversAll(seal, length);
    boolean intact = whole && seal.isSignatureIntact() && seal.isSignatureValid();
    return new SealReport(
        true,
        intact,
        whole,
        simple.getSignedBy(seal.getId()),
        seal.getClaimedSigningTime() == null ? null : seal.getClaimedSigningTime().toInstant(),
        simple.getIndication(seal.getId()).name(),
        problems(simple, seal.getId(), whole));
  }

  /**
   * A seal comes last: its two ranges leave out its own value alone and end where the file ends.
   */
  private static boolean coversAll(SignatureWrapper seal, long length) {
    List<BigInteger> range = seal.getSignatureByteRange();
    return range != null
        && range.size() == 4
        && range.get(0).signum() == 0
        && range.get(2).add(range.get(3)).equals(BigInteger.valueOf(length));
  }

  private static List<String> problems(SimpleReport simple, String id, boolean whole) {
    List<String> problems = new ArrayList<>();
    if (!whole) {
      problems.add("Something was added to the file after it was sealed.");
    }
    simple.getAdESValidationErrors(id).stream().map(Message::getValue).forEach(problems::add);
    return problems;
  }
}
