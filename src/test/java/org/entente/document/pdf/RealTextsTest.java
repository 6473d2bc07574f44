package org.entente.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.document.AgreementDocument;
import org.entente.document.DocumentClause;
import org.entente.document.SampleAgreement;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.testing.Needs;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A public licence that exists in all four languages: long, real, and pointed in Arabic. */
class RealTextsTest {

  @Test
  void keepEveryWordInEachLanguage() throws Exception {
    Map<Language, List<String>> paragraphs = read(Needs.standards().resolve("agreements"));
    byte[] pdf = Pdfs.write(document(paragraphs));

    assertThat(Pdfs.violations(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
    String printed = letters(Pdfs.text(pdf));
    String whole = squeezed(printed);
    Set<String> found = words(printed);
    for (Language language : Language.values()) {
      List<String> wanted = paragraphs.get(language).stream().map(RealTextsTest::letters).toList();
      assertThat(words(String.join(" ", wanted))).as("words in %s", language).isSubsetOf(found);
      assertThat(wanted.stream().map(RealTextsTest::squeezed).filter(whole::contains).count())
          .as("paragraphs in %s that no page break cuts", language)
          .isGreaterThan(wanted.size() * 8L / 10);
    }
  }

  /** Without marks, as a mark on two joined letters can stand before or after the second. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\p{M}\\p{IsHan}\\p{IsHangul}]", "");
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\p{Cf}]+", "");
  }

  private static Set<String> words(String text) {
    return new LinkedHashSet<>(Arrays.asList(text.split("[^\\p{L}]+")));
  }

  private static Map<Language, List<String>> read(Path folder) throws IOException {
    Map<Language, List<String>> paragraphs = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String suffix = language == Language.EN ? "" : "_" + language.tag();
      paragraphs.put(
          language, Files.readAllLines(folder.resolve("by_4.0" + suffix + ".derived.txt")));
    }
    return paragraphs;
  }

  private static AgreementDocument document(Map<Language, List<String>> paragraphs) {
    Map<Language, List<DocumentClause>> clauses = new EnumMap<>(Language.class);
    paragraphs.forEach(
        (language, lines) -> clauses.put(language, List.of(new DocumentClause("", "", lines))));
    return new AgreementDocument(
        "2026-0004",
        LocalizedText.of(Language.EN, "Attribution 4.0 International"),
        List.of(Language.values()),
        Language.EN,
        List.of(),
        clauses,
        SampleAgreement.HASH,
        null,
        List.of(),
        null);
  }
}
