package org.entente.drafting.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.agreement.Agreement;
import org.entente.agreement.NamedParty;
import org.entente.agreement.PartyNames;
import org.entente.document.AgreementDocument;
import org.entente.document.DocumentClause;
import org.entente.drafting.AgreementText;
import org.entente.drafting.FrozenVersion;
import org.entente.shared.Language;
import org.springframework.stereotype.Component;

/** A version as it goes onto paper before it is signed. */
@Component
class DraftDocument {

  private final PartyNames names;

  DraftDocument(PartyNames names) {
    this.names = names;
  }

  AgreementDocument of(Agreement agreement, FrozenVersion version) {
    AgreementText text = version.text();
    Map<Language, List<DocumentClause>> clauses = new EnumMap<>(Language.class);
    text.languages().forEach(language -> clauses.put(language, clauses(text, language)));
    return new AgreementDocument(
        agreement.reference(),
        text.title(),
        text.languages(),
        text.languages().size() > 1 ? text.prevailing() : null,
        names.of(agreement.parties()).stream().map(NamedParty::withCity).toList(),
        clauses,
        version.hash(),
        version.number(),
        List.of(),
        null);
  }

  private static List<DocumentClause> clauses(AgreementText text, Language language) {
    return text.clauses().stream()
        .map(
            clause ->
                new DocumentClause(
                    Integer.toString(clause.number()),
                    clause.in(language).heading(),
                    clause.in(language).paragraphs()))
        .toList();
  }
}
