package org.entente.history.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.workflow.CaseSubjects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Persons have a history too: who they became, and who stood in for them. */
@Component
class PersonSubjects implements CaseSubjects {

  private final People people;
  private final MessageSource messages;

  PersonSubjects(People people, MessageSource messages) {
    this.people = people;
    this.messages = messages;
  }

  @Override
  public String kind() {
    return CaseRef.PERSON;
  }

  @Override
  public Optional<Subject> find(CaseRef caseRef) {
    return people.find(caseRef.id()).map(this::subject);
  }

  @Override
  public boolean runsProcesses() {
    return false;
  }

  /** By the whole sign-in name, which is how a person is referred to. */
  @Override
  public List<CaseRef> search(String words, int limit) {
    return people.findBySignInName(words.toLowerCase(Locale.ROOT)).stream()
        .map(person -> CaseRef.person(person.id()))
        .toList();
  }

  private Subject subject(Person person) {
    Locale reader = LocaleContextHolder.getLocale();
    String kind = messages.getMessage("history.person", null, reader);
    return new Subject(
        person.signInName(),
        LocalizedText.of(person.language(), person.displayName()),
        CaseRef.PERSON,
        LocalizedText.of(Language.of(reader), kind));
  }
}
