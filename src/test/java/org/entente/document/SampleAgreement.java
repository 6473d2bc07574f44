package org.entente.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A small agreement in all four languages, as drafting and signature would make it. */
public final class SampleAgreement {

  public static final ContentHash HASH = ContentHash.of("the text");

  public static final String POINTED =
      "إنَّ ممارستَك للحقوق المرخَّصة (المُعرَّفة أدناه) تعني قبولك.";

  private static final LocalizedText TITLE =
      four(
          "Cooperation in engineering education",
          "Coopération en formation d’ingénieurs",
          "Cooperación en la formación de ingenieros",
          "التعاون في تعليم الهندسة");

  private SampleAgreement() {}

  public static LocalizedText four(String en, String fr, String es, String ar) {
    return new LocalizedText(
        Map.of(Language.EN, en, Language.FR, fr, Language.ES, es, Language.AR, ar));
  }

  public static AgreementDocument draft(int version) {
    return with(version, List.of());
  }

  public static AgreementDocument signed() {
    return with(null, List.of(rector(), dean()));
  }

  private static AgreementDocument with(@Nullable Integer draft, List<SignatureEntry> signatures) {
    return new AgreementDocument(
        "2026-0042",
        TITLE,
        List.of(Language.EN, Language.FR, Language.ES, Language.AR),
        Language.FR,
        parties(),
        Map.of(
            Language.EN, List.of(clause("1", "Purpose", "The parties cooperate in teaching.")),
            Language.FR, List.of(clause("1", "Objet", "Les parties coopèrent à l’enseignement.")),
            Language.ES, List.of(clause("1", "Objeto", "Las partes cooperan en la enseñanza.")),
            Language.AR, List.of(clause("١", "الغرض", POINTED))),
        HASH,
        draft,
        signatures,
        four(
            "International office",
            "Bureau international",
            "Oficina internacional",
            "مكتب العلاقات الدولية"));
  }

  private static List<LocalizedText> parties() {
    return List.of(
        four(
            "Polytechnique Montréal",
            "Polytechnique Montréal",
            "Polytechnique Montréal",
            "بوليتكنيك مونتريال"),
        four(
            "Palestine Polytechnic University, Hebron",
            "Université polytechnique de Palestine, Hébron",
            "Universidad Politécnica de Palestina, Hebrón",
            "جامعة بوليتكنك فلسطين، الخليل"));
  }

  private static DocumentClause clause(String number, String heading, String paragraph) {
    return new DocumentClause(number, heading, List.of(paragraph));
  }

  private static SignatureEntry rector() {
    return new SignatureEntry(
        four("Signatory", "Signataire", "Firmante", "الموقِّع"),
        "Rector of the university",
        four("Rector", "Recteur", "Rector", "رئيس الجامعة"),
        parties().get(0),
        null,
        "Montréal",
        Instant.parse("2026-11-20T14:05:00Z"),
        SignatureMeans.ELECTRONIC,
        HASH,
        four(
            "cooperation agreement without money: the rector signs (row 3)",
            "entente de coopération sans argent : le recteur signe (ligne 3)",
            "acuerdo de cooperación sin dinero: firma el rector (fila 3)",
            "اتفاقية تعاون بلا مال: يوقّع رئيس الجامعة (السطر 3)"));
  }

  private static SignatureEntry dean() {
    return new SignatureEntry(
        four(
            "Signatory on behalf",
            "Signataire par mandat",
            "Firmante por mandato",
            "موقِّع بالنيابة"),
        "عميد كلية الهندسة",
        four("Dean", "Doyen", "Decano", "العميد"),
        parties().get(1),
        parties().get(1),
        "الخليل",
        Instant.parse("2026-11-21T00:00:00Z"),
        SignatureMeans.PAPER,
        HASH,
        null);
  }
}
