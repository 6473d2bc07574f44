package org.entente.partner;

import java.util.List;
import java.util.Optional;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.workflow.CaseSubjects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Partners have a history, too, and are found in it by what they are called. */
@Component
class PartnerSubjects implements CaseSubjects {

  private static final String KIND = "partner";

  private final Partners partners;
  private final PartnerFinder finder;
  private final MessageSource messages;

  PartnerSubjects(Partners partners, PartnerFinder finder, MessageSource messages) {
    this.partners = partners;
    this.finder = finder;
    this.messages = messages;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Subject> find(CaseRef caseRef) {
    return partners.find(caseRef.id()).map(this::subject);
  }

  @Override
  public boolean runsProcesses() {
    return false;
  }

  @Override
  public List<CaseRef> search(String words, int limit) {
    return finder.find(words, PartnerFinder.Among.EVERYBODY, limit).stream()
        .map(hit -> new CaseRef(KIND, hit.id()))
        .toList();
  }

  private Subject subject(Partner partner) {
    Language reader = Language.of(LocaleContextHolder.getLocale());
    String kind = messages.getMessage("partner.case", null, reader.locale());
    String acronym = partner.acronym();
    return new Subject(
        acronym == null ? partner.country() : acronym,
        partner.names(),
        KIND,
        LocalizedText.of(reader, kind));
  }
}
