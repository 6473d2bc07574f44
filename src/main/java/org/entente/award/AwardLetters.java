package org.entente.award;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.document.AgreementDocument;
import org.entente.document.AgreementPdf;
import org.entente.document.BlobStore;
import org.entente.document.DocumentClause;
import org.entente.grant.Calls;
import org.entente.partner.Partners;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.springframework.stereotype.Component;

/**
 * The award letter: what is offered, how it was computed, when it is paid, until when to answer.
 */
@Component
class AwardLetters {

  private final Calls calls;
  private final Partners partners;
  private final OurSide ours;
  private final AwardWords words;
  private final AwardNotices times;
  private final AgreementPdf pdf;
  private final BlobStore blobs;

  AwardLetters(
      Calls calls,
      Partners partners,
      OurSide ours,
      AwardWords words,
      AwardNotices times,
      AgreementPdf pdf,
      BlobStore blobs) {
    this.calls = calls;
    this.partners = partners;
    this.ours = ours;
    this.words = words;
    this.times = times;
    this.pdf = pdf;
    this.blobs = blobs;
  }

  /** Kept as a PDF; takes about a second. */
  ContentHash write(Award award, Instant offered, Instant until) {
    byte[] content = pdf.write(letter(award, offered, until));
    return blobs.put(content, "application/pdf", award.reference() + ".pdf").sha256();
  }

  private AgreementDocument letter(Award award, Instant offered, Instant until) {
    Language language = award.beneficiary().language();
    return new AgreementDocument(
        award.reference(),
        LocalizedText.of(language, words.say(language, "award.letter.title")),
        List.of(language),
        null,
        List.of(
            LocalizedText.of(language, institution(award, language)),
            LocalizedText.of(language, award.beneficiary().name())),
        Map.of(language, clauses(award, offered, until, language)),
        award.computed().hash(),
        null,
        List.of(),
        null);
  }

  private String institution(Award award, Language language) {
    return partners.get(ours.institution(calls.get(award.call()).owner())).name(language);
  }

  private List<DocumentClause> clauses(
      Award award, Instant offered, Instant until, Language language) {
    String call = calls.get(award.call()).title().in(language);
    return List.of(
        clause(
            language,
            "offer",
            Stream.of(
                words.say(language, "award.letter.dear", award.beneficiary().name()),
                words.say(
                    language,
                    "award.letter.offer",
                    call,
                    words.purpose(award, language),
                    words.money(award.amount(), language)))),
        clause(language, "amount", paragraphs(words.derivation(award, language))),
        clause(language, "payment", paragraphs(words.plan(award, language))),
        clause(
            language,
            "answer",
            Stream.of(
                words.say(language, "award.letter.answer", times.time(until, language)),
                words.say(language, "award.letter.then"),
                words.say(language, "award.letter.date", times.time(offered, language)))));
  }

  private DocumentClause clause(Language language, String key, Stream<String> paragraphs) {
    return new DocumentClause(
        "", words.say(language, "award.letter." + key + ".heading"), paragraphs.toList());
  }

  private static Stream<String> paragraphs(String text) {
    return Stream.of(text.split("\n\n"));
  }
}
