package org.entente.payee.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.application.Applicant;
import org.entente.application.web.ApplicantDoor;
import org.entente.payee.BankDetails;
import org.entente.payee.Details;
import org.entente.payee.Payee;
import org.entente.payee.PayeeDirectory;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Whose bank details a request may see: those of the person who is signed in, or of whoever came by
 * a personal link in this session; and only of somebody who is to be paid.
 */
@Component
class PayeeDoor {

  private final CurrentActor current;
  private final ApplicantDoor applicants;
  private final PayeeDirectory directory;
  private final BankDetails details;

  PayeeDoor(
      CurrentActor current,
      ApplicantDoor applicants,
      PayeeDirectory directory,
      BankDetails details) {
    this.current = current;
    this.applicants = applicants;
    this.directory = directory;
    this.details = details;
  }

  /** Whether anybody is known who could be paid: else they are told how to come in. */
  boolean passed(HttpServletRequest request) {
    return who(request).findAny().isPresent();
  }

  /**
   * @throws Refusal NOT_FOUND for whoever is not to be paid
   */
  Payee payee(HttpServletRequest request) {
    return who(request)
        .flatMap(id -> directory.find(id).stream())
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /**
   * @throws Refusal NOT_FOUND where there are none, or they are somebody else's
   */
  Details own(UUID version, HttpServletRequest request) {
    UUID payee = payee(request).id();
    return details
        .find(version)
        .filter(found -> found.payee().id().equals(payee))
        .orElseThrow(Refusal::notFound);
  }

  private Stream<UUID> who(HttpServletRequest request) {
    return Stream.concat(
        current.signedIn().map(Person::id).stream(),
        applicants.guest(request).map(PayeeDoor::id).stream());
  }

  private static UUID id(Applicant applicant) {
    UUID person = applicant.person();
    return person == null ? applicant.id() : person;
  }
}
