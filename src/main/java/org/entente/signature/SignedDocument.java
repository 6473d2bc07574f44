package org.entente.signature;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.agreement.Agreement;
import org.entente.agreement.NamedParty;
import org.entente.agreement.PartyNames;
import org.entente.document.AgreementDocument;
import org.entente.document.DocumentClause;
import org.entente.document.SignatureEntry;
import org.entente.drafting.AgreementText;
import org.entente.drafting.Clause;
import org.entente.drafting.ClauseText;
import org.entente.drafting.Drafts;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The signed text as it goes onto paper: every language, then the signature page. */
@Component
class SignedDocument {

  private final Drafts drafts;
  private final PartyNames names;
  private final SignatoryTitles texts;

  SignedDocument(Drafts drafts, PartyNames names, SignatoryTitles texts) {
    this.drafts = drafts;
    this.names = names;
    this.texts = texts;
  }

  AgreementDocument of(Agreement agreement, SigningRound round) {
    AgreementText text = drafts.version(agreement.id(), round.version()).text();
    Map<Language, List<DocumentClause>> clauses = new EnumMap<>(Language.class);
    text.languages().forEach(language -> clauses.put(language, clauses(text, language)));
    return new AgreementDocument(
        agreement.reference(),
        text.title(),
        text.languages(),
        text.languages().size() > 1 ? text.prevailing() : null,
        names.of(agreement.parties()).stream().map(NamedParty::withCity).toList(),
        clauses,
        round.hash(),
        null,
        entries(agreement, round),
        null);
  }

  private static List<DocumentClause> clauses(AgreementText text, Language language) {
    List<DocumentClause> clauses = new ArrayList<>();
    for (Clause clause : text.clauses()) {
      ClauseText words = clause.in(language);
      clauses.add(
          new DocumentClause(
              Integer.toString(clause.number()), words.heading(), words.paragraphs()));
    }
    return clauses;
  }

  private List<SignatureEntry> entries(Agreement agreement, SigningRound round) {
    List<SignatureEntry> entries = new ArrayList<>();
    for (SignatureLine line : round.lines()) {
      Signed signed = line.signed();
      if (signed != null) {
        entries.add(entry(agreement, round, line, signed));
      }
    }
    return entries;
  }

  private SignatureEntry entry(
      Agreement agreement, SigningRound round, SignatureLine line, Signed signed) {
    LocalizedText title = signed.title();
    return new SignatureEntry(
        texts.text("signature.role." + line.role().name()),
        signed.name(),
        title == null ? texts.of(line) : title,
        line.organisation(),
        principal(agreement, signed),
        signed.place(),
        signed.at(),
        signed.how(),
        signed.hash(),
        authority(round, line));
  }

  private @Nullable LocalizedText principal(Agreement agreement, Signed signed) {
    String name = signed.onBehalfOf();
    if (name == null) {
      return null;
    }
    String mandate = signed.mandate();
    return mandate == null
        ? LocalizedText.of(agreement.terms().textLanguage(), name)
        : texts.text("signature.document.mandate", name, mandate);
  }

  private @Nullable LocalizedText authority(SigningRound round, SignatureLine line) {
    return line.side() == Side.WITNESS
        ? null
        : texts.text(
            "signature.document.authority",
            round.rule().decision(),
            round.rule().version(),
            line.ruleRow());
  }
}
