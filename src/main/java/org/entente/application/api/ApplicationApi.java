package org.entente.application.api;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.entente.api.Answers;
import org.entente.api.Cursor;
import org.entente.api.Described;
import org.entente.api.Page;
import org.entente.application.Applicant;
import org.entente.application.Applicants;
import org.entente.application.Application;
import org.entente.application.ApplicationAccess;
import org.entente.application.Applications;
import org.entente.application.query.ApplicationList;
import org.entente.application.query.ListFilter;
import org.entente.application.query.ListPage;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.shared.Folded;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The list of applications, one of them, and applying. */
@RestController
class ApplicationApi {

  private final ApplicationList list;
  private final Applications applications;
  private final ApplicationAccess access;
  private final Applicants applicants;
  private final ApplicationDetailing details;
  private final Applying applying;
  private final CurrentActor current;

  ApplicationApi(
      ApplicationList list,
      Applications applications,
      ApplicationAccess access,
      Applicants applicants,
      ApplicationDetailing details,
      Applying applying,
      CurrentActor current) {
    this.list = list;
    this.applications = applications;
    this.access = access;
    this.applicants = applicants;
    this.details = details;
    this.applying = applying;
    this.current = current;
  }

  @GetMapping("/api/applications")
  @Described("The office's list of applications, page by page, the latest begun first.")
  Page<ApplicationLine> list(@Valid @ModelAttribute ApplicationQuery query) {
    ListFilter filter =
        new ListFilter(
            query.q() == null ? "" : Folded.of(query.q()),
            query.call(),
            query.status(),
            query.country(),
            query.unit());
    ListPage found = list.page(filter, cursor(Cursor.open(query.after())), query.size());
    Page<ApplicationLine> page = Page.of(found.rows(), ApplicationLine::of, found.next());
    return query.counts() ? page.counted(list.count(filter, Page.MOST_COUNTED + 1)) : page;
  }

  private static @Nullable UUID cursor(@Nullable String inner) {
    try {
      return inner == null ? null : UUID.fromString(inner);
    } catch (IllegalArgumentException e) {
      throw Cursor.unknown();
    }
  }

  @GetMapping("/api/applications/{id}")
  @Described("One application, for its applicant and for the office.")
  ApplicationDetail one(@PathVariable UUID id) {
    Person reader = current.person();
    Application application = applications.get(id);
    boolean own =
        applicants
            .of(reader)
            .map(Applicant::id)
            .filter(application.applicant().id()::equals)
            .isPresent();
    if (!own && !access.mayRead(reader.id(), id)) {
      throw Refusal.notFound();
    }
    return details.of(application);
  }

  @PostMapping("/api/calls/{id}/applications")
  @Described("Applies to a call and submits at once.")
  @Answers(
      status = 201,
      refusals = {409, 422})
  ResponseEntity<ApplicationDetail> apply(
      @PathVariable UUID id, @Valid @RequestBody NewApplication sent) {
    Application application = applying.apply(id, sent, current.person());
    return ResponseEntity.created(URI.create("/api/applications/" + application.id()))
        .body(details.of(application));
  }
}
