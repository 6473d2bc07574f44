package org.entente.takeover;

import java.util.Optional;
import java.util.UUID;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.workflow.CaseSubjects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A list has a history, under its file's name. */
@Component
class TakeoverSubjects implements CaseSubjects {

  static final String KIND = "takeover";

  private final TakeoverStore store;
  private final MessageSource messages;

  TakeoverSubjects(TakeoverStore store, MessageSource messages) {
    this.store = store;
    this.messages = messages;
  }

  static CaseRef of(UUID sheetId) {
    return new CaseRef(KIND, sheetId);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean runsProcesses() {
    return false;
  }

  @Override
  public Optional<Subject> find(CaseRef caseRef) {
    return store.find(caseRef.id()).map(this::subject);
  }

  Subject subject(Sheet sheet) {
    Language reader = Language.of(LocaleContextHolder.getLocale());
    String kind = messages.getMessage("takeover.case", null, reader.locale());
    return new Subject(
        sheet.fileName(),
        LocalizedText.of(reader, sheet.fileName()),
        KIND,
        LocalizedText.of(reader, kind));
  }
}
