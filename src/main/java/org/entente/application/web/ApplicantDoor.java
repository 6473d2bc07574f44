package org.entente.application.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.application.Applicant;
import org.entente.application.Applicants;
import org.entente.application.Draft;
import org.entente.application.Drafts;
import org.entente.application.PersonalLinks;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.shared.Refusal;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Whose applications a request may see: those of the person who is signed in, and those of whoever
 * came by a personal link in this session. A link signs nobody in: it opens these pages alone.
 */
@Component
@NamedInterface("door")
public class ApplicantDoor {

  private static final String KEY = "entente.applicant";

  private final CurrentActor current;
  private final Applicants applicants;
  private final PersonalLinks links;
  private final Drafts drafts;

  ApplicantDoor(CurrentActor current, Applicants applicants, PersonalLinks links, Drafts drafts) {
    this.current = current;
    this.applicants = applicants;
    this.links = links;
    this.drafts = drafts;
  }

  /** The session gets a new id, so that one that somebody else knows leads nowhere. */
  void open(PersonalLinks.Entry entry, HttpServletRequest request) {
    HttpSession session = request.getSession();
    request.changeSessionId();
    session.setAttribute(KEY, entry);
  }

  void close(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(KEY);
    }
  }

  Optional<Person> person() {
    return current.signedIn();
  }

  /** Who came by a link. */
  public Optional<Applicant> guest(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(KEY) instanceof PersonalLinks.Entry entry
        ? links.of(entry)
        : Optional.empty();
  }

  /** Nobody, one, or a person who came by a link as well. */
  public List<Applicant> applicants(HttpServletRequest request) {
    List<Applicant> all = new ArrayList<>();
    person().flatMap(applicants::of).ifPresent(all::add);
    guest(request).ifPresent(all::add);
    return all;
  }

  /** Whether one of them is this applicant. */
  public boolean admits(UUID applicant, HttpServletRequest request) {
    return applicants(request).stream().anyMatch(each -> each.id().equals(applicant));
  }

  /** Whether somebody is at the door whom these pages are for. */
  public boolean passed(HttpServletRequest request) {
    return person().isPresent() || guest(request).isPresent();
  }

  /** As whom somebody begins an application; a person before a guest. */
  Optional<Applicant> beginner(HttpServletRequest request) {
    return person().map(applicants::known).or(() -> guest(request));
  }

  /**
   * @throws Refusal NOT_FOUND where there is none, or it is somebody else's
   */
  Draft own(UUID application, HttpServletRequest request) {
    return drafts
        .find(application)
        .filter(draft -> admits(draft.applicant().id(), request))
        .orElseThrow(Refusal::notFound);
  }
}
