package org.entente.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.entente.document.AgreementDocument;
import org.entente.document.DocumentClause;
import org.entente.document.SampleAgreement;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class AgreementPdfTest {

  private static final byte[] SIGNED = Pdfs.write(SampleAgreement.signed());

  @Test
  void isPdfAWithUnicodeText() throws Exception {
    assertThat(Pdfs.violations(SIGNED, PDFAFlavour.PDFA_2_U)).isEmpty();
  }

  @Test
  void isAccessible() throws Exception {
    assertThat(Pdfs.violations(SIGNED, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void saysWhatItIs() throws Exception {
    try (PDDocument document = Loader.loadPDF(SIGNED)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("2026-0042 · Cooperation in engineering education");
      assertThat(document.getDocumentInformation().getProducer()).isEqualTo("Entente");
      assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8"))
          .contains("Cooperation in engineering education");
    }
  }

  @Test
  void holdsAllLanguagesAndThenTheSignatures() throws Exception {
    assertThat(Pdfs.text(SIGNED))
        .containsSubsequence(
            "The parties cooperate in teaching.",
            "Les parties coopèrent à l’enseignement.",
            "Las partes cooperan en la enseñanza.",
            "الغرض",
            "Signatures",
            "Firmas",
            "Signed electronically on 20 November 2026",
            "Signé électroniquement le 20 novembre 2026",
            "Firmado electrónicamente el 20 de noviembre");
  }

  @Test
  void carriesTheHashOnEveryPage() throws Exception {
    assertThat(Pdfs.text(SIGNED).split(SampleAgreement.HASH.hex(), -1)).hasSize(5 + 2 + 1);
  }

  @Test
  void keepsPointedArabicInReadingOrder() throws Exception {
    assertThat(Normalizer.normalize(Pdfs.text(SIGNED), Normalizer.Form.NFC))
        .contains(Normalizer.normalize(SampleAgreement.POINTED, Normalizer.Form.NFC))
        .contains("الاتفاقية")
        .contains("على الورق")
        .contains("2026-0042");
  }

  @Test
  void marksADraftInEachLanguage() throws Exception {
    assertThat(Pdfs.text(Pdfs.write(SampleAgreement.draft(3))))
        .contains("Draft, version 3", "Projet, version 3", "Borrador, versión 3", "النسخة 3");
  }

  @Test
  void printsWhatUsersWroteAndObeysNothingOfIt() throws Exception {
    String evil =
        "<img src=\"http://127.0.0.1:9/x\"/><style>p{display:none}</style> ${7*7} &lt; ]]> \u202Edcba";
    String text = Pdfs.text(Pdfs.write(english(evil)));
    assertThat(text).contains("<img src=\"http://127.0.0.1:9/x\"/>", "${7*7} &lt; ]]> dcba");
  }

  private static AgreementDocument english(String paragraph) {
    return new AgreementDocument(
        "2026-0001",
        LocalizedText.of(Language.EN, paragraph),
        List.of(Language.EN),
        null,
        List.of(LocalizedText.of(Language.EN, paragraph)),
        Map.of(Language.EN, List.of(new DocumentClause("1", paragraph, List.of(paragraph)))),
        SampleAgreement.HASH,
        null,
        List.of(),
        null);
  }
}
