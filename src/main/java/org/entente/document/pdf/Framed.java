package org.entente.document.pdf;

import org.entente.document.AgreementDocument;
import org.entente.document.Report;
import org.entente.shared.ContentHash;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What every page of a document says of it; see {@link AgreementDocument}. */
record Framed(
    String reference,
    LocalizedText title,
    ContentHash hash,
    @Nullable Integer draftVersion,
    @Nullable LocalizedText footer) {

  static Framed of(AgreementDocument agreement) {
    return new Framed(
        agreement.reference(),
        agreement.title(),
        agreement.hash(),
        agreement.draftVersion(),
        agreement.footer());
  }

  static Framed of(Report report) {
    return new Framed(report.reference(), report.title(), report.hash(), null, report.kind());
  }
}
