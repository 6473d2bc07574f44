package org.entente.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.application.ApplicationAccess;
import org.entente.people.CaseAccess;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.CaseRef;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may look over the review of a call: those who read its applications, and its chair or who
 * stands in for them. Its reviewers may not while it is open, whatever else they are.
 */
@Service
@Transactional(readOnly = true)
public class ReviewAccess implements CaseAccess {

  private final PanelStore panels;
  private final ReviewCaseStore cases;
  private final People people;

  ReviewAccess(PanelStore panels, ReviewCaseStore cases, People people) {
    this.panels = panels;
    this.cases = cases;
    this.people = people;
  }

  @Override
  public String kind() {
    return ReviewCase.KIND;
  }

  @Override
  public boolean mayRead(CaseRef caseRef, UUID person) {
    return cases
        .byId(caseRef.id())
        .filter(reviewed -> people.find(person).filter(p -> reads(reviewed.call(), p)).isPresent())
        .isPresent();
  }

  public boolean reads(UUID call, Person reader) {
    Optional<Panel> panel = panels.find(call);
    boolean staff = ApplicationAccess.READERS.stream().anyMatch(reader::has);
    if (panel.isEmpty()) {
      return staff;
    }
    List<UUID> persons =
        Stream.concat(
                Stream.of(reader.id()), people.standsInFor(reader.id()).stream().map(Person::id))
            .toList();
    boolean blind =
        panel.get().state() == PanelState.OPEN
            && persons.stream().anyMatch(panel.get().members()::contains);
    return !blind && (staff || persons.contains(panel.get().chair()));
  }

  /**
   * @throws Refusal NOT_FOUND for who may not
   */
  public void require(UUID call, Person reader) {
    if (!reads(call, reader)) {
      throw Refusal.notFound();
    }
  }
}
