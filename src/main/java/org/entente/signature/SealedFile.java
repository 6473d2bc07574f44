package org.entente.signature;

import org.entente.agreement.Agreement;
import org.entente.document.AgreementPdf;
import org.entente.document.SealReason;
import org.entente.document.SealReport;
import org.entente.document.SealValidator;
import org.entente.document.Sealer;
import org.entente.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Sets, seals and checks the file: what we hand out has passed our own validation. */
@Component
class SealedFile {

  private final SignedDocument document;
  private final AgreementPdf pdf;
  private final Sealer sealer;
  private final SealValidator validator;
  private final SignatoryTitles texts;

  SealedFile(
      SignedDocument document,
      AgreementPdf pdf,
      Sealer sealer,
      SealValidator validator,
      SignatoryTitles texts) {
    this.document = document;
    this.pdf = pdf;
    this.sealer = sealer;
    this.validator = validator;
    this.texts = texts;
  }

  byte[] of(Agreement agreement, SigningRound round) {
    LocalizedText reason = texts.text("signature.seal.reason", agreement.reference());
    byte[] sealed =
        sealer.seal(
            pdf.write(document.of(agreement, round)),
            new SealReason(reason.in(agreement.languages().get(0)), null));
    SealReport report = validator.validate(sealed);
    if (!report.passed()) {
      throw new IllegalStateException("our own seal does not validate: " + report.problems());
    }
    return sealed;
  }
}
