package org.entente.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.application.Appeals;
import org.entente.application.Application;
import org.entente.application.CheckedFile;
import org.entente.application.Draft;
import org.entente.application.Drafts;
import org.entente.application.Sent;
import org.entente.application.Submissions;
import org.entente.demo.DemoFile.ApplicationFact;
import org.entente.demo.DemoFile.ApplicationState;
import org.entente.demo.DemoFile.CallFact;
import org.entente.partner.Partners;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;
import org.entente.workflow.CaseJobs;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Applications of the demo, from the first word to the decision on their eligibility. */
@Component
@Profile("demo")
class DemoApplications {

  private static final String APPEAL =
      "I supervise the students of this exchange and travel with them, so I ask to be counted among"
          + " those it is meant for.";

  private final Drafts drafts;
  private final Submissions submissions;
  private final Appeals appeals;
  private final CaseJobs jobs;
  private final Partners partners;
  private final DemoApplicants applicants;
  private final DemoDesk desk;
  private final DemoClock clock;

  DemoApplications(
      Drafts drafts,
      Submissions submissions,
      Appeals appeals,
      CaseJobs jobs,
      Partners partners,
      DemoApplicants applicants,
      DemoDesk desk,
      DemoClock clock) {
    this.drafts = drafts;
    this.submissions = submissions;
    this.appeals = appeals;
    this.jobs = jobs;
    this.partners = partners;
    this.applicants = applicants;
    this.desk = desk;
    this.clock = clock;
  }

  UUID write(CallFact call, UUID callId, ApplicationFact fact, int number) {
    clock.turnTo(fact.sentDaysAgo(), number);
    Draft draft = drafts.start(callId, applicants.of(fact, callId));
    Language language = Language.valueOf(fact.language());
    if (fact.until() == ApplicationState.DRAFT) {
      drafts.save(draft.id(), new Sent(begun(call, fact), List.of(), draft.version(), language));
    } else {
      Sent sent = new Sent(whole(call, fact), List.of(transcript(fact)), draft.version(), language);
      Submissions.Outcome outcome = submissions.submit(draft.id(), sent);
      if (!(outcome instanceof Submissions.Outcome.Submitted)) {
        throw new IllegalStateException("the demo's application does not fit: " + outcome);
      }
      jobs.runDue(Application.ref(draft.id()));
    }
    return draft.id();
  }

  /** What the officer says of it, and the applicant to that. */
  void decide(ApplicationFact fact, UUID id) {
    switch (fact.until()) {
      case ELIGIBLE -> confirm(id, Map.of("verdict", "ELIGIBLE"));
      case INELIGIBLE -> confirm(id, Map.of("verdict", "INELIGIBLE"));
      case APPEALED -> {
        confirm(id, Map.of("verdict", "INELIGIBLE"));
        appeals.make(id, APPEAL);
        jobs.runDue(Application.ref(id));
      }
      case ASKED ->
          confirm(
              id,
              Map.of(
                  "verdict",
                  "MORE_INFORMATION",
                  "reason",
                  "كشف الدرجات لا يشمل الفصل الأخير. نرجو إرفاق كشف كامل."));
      case DRAFT, SUBMITTED -> {}
    }
  }

  private void confirm(UUID id, Map<String, String> answers) {
    desk.complete(Application.ref(id), "officer", answers);
  }

  /** Nobody appealed in time. */
  void settle(UUID id) {
    jobs.runDue(Application.ref(id));
  }

  private Map<String, List<String>> begun(CallFact call, ApplicationFact fact) {
    Map<String, List<String>> fields = new LinkedHashMap<>(whole(call, fact));
    fields.remove("level");
    fields.remove("until");
    fields.put("motivation", List.of(""));
    return fields;
  }

  private Map<String, List<String>> whole(CallFact call, ApplicationFact fact) {
    LocalDate from = clock.today().plusMonths(call.startsInMonths()).withDayOfMonth(1);
    LocalDate until = from.plusMonths(fact.months()).plusDays(fact.days()).minusDays(1);
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("host", List.of(DemoPartners.id(fact.host()).toString()));
    fields.put("country", List.of(country(fact)));
    fields.put("from", List.of(from.toString()));
    fields.put("until", List.of(until.toString()));
    fields.put("unit", List.of(fact.unit()));
    fields.put("level", List.of(fact.level()));
    fields.put("motivation", List.of(motivation(fact)));
    return fields;
  }

  private String country(ApplicationFact fact) {
    return String.valueOf(partners.get(DemoPartners.id(fact.host())).country());
  }

  private static String motivation(ApplicationFact fact) {
    return DemoFile.grants()
        .subjects()
        .getOrDefault(fact.subject(), Map.of())
        .getOrDefault(Language.valueOf(fact.language()).tag(), "");
  }

  private static CheckedFile transcript(ApplicationFact fact) {
    byte[] content =
        DemoPaper.page("transcript of " + fact.applicant()).getBytes(StandardCharsets.US_ASCII);
    return new CheckedFile(
        "transcript", "transcript.pdf", "application/pdf", content, ContentHash.of(content));
  }
}
