package org.entente.testing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.application.Applicant;
import org.entente.application.Applicants;
import org.entente.application.CheckedFile;
import org.entente.application.Draft;
import org.entente.application.Drafts;
import org.entente.application.Sent;
import org.entente.application.Submissions;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;
import org.springframework.stereotype.Component;

/** Applications by the persons of the demo. */
@Component
public class SampleApplications {

  private final Drafts drafts;
  private final Submissions submissions;
  private final Applicants applicants;
  private final SampleCalls calls;
  private final ProcessDriver driver;
  private final Clock clock;

  SampleApplications(
      Drafts drafts,
      Submissions submissions,
      Applicants applicants,
      SampleCalls calls,
      ProcessDriver driver,
      Clock clock) {
    this.drafts = drafts;
    this.submissions = submissions;
    this.applicants = applicants;
    this.calls = calls;
    this.driver = driver;
    this.clock = clock;
  }

  public Applicant applicant(String signInName) {
    return applicants.known(driver.person(signInName));
  }

  public UUID draft(UUID call, String signInName) {
    return drafts.start(call, applicant(signInName)).id();
  }

  /** Submitted to a call of its own, its automatic steps not done. */
  public UUID submitted(String signInName) {
    return submitted(calls.open(), signInName, Map.of());
  }

  public UUID submitted(UUID call, String signInName, Map<String, String> other) {
    UUID id = draft(call, signInName);
    submit(id, other);
    return id;
  }

  /** Waits for an officer. */
  public UUID checked(String signInName) {
    UUID id = submitted(signInName);
    driver.runAsyncJobs(id);
    return id;
  }

  public Submissions.Outcome submit(UUID id, Map<String, String> other) {
    Draft draft = drafts.find(id).orElseThrow();
    return submissions.submit(id, sent(draft.version(), other));
  }

  /** A whole set of answers with a transcript, but for those given. */
  public Sent sent(int version, Map<String, String> other) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    LocalDate from = LocalDate.now(clock).plusMonths(3);
    fields.put("country", List.of("GB"));
    fields.put("from", List.of(from.toString()));
    fields.put("until", List.of(from.plusDays(89).toString()));
    fields.put("distanceKm", List.of("600"));
    fields.put("motivation", List.of("To learn what cannot be learnt here."));
    fields.put("unit", List.of(applicant("student").unit()));
    other.forEach((key, value) -> fields.put(key, List.of(value)));
    return new Sent(fields, List.of(file("transcript", "marks.pdf")), version, Language.EN);
  }

  public static CheckedFile file(String field, String name) {
    byte[] content = ("%PDF-1.4 " + name).getBytes(StandardCharsets.US_ASCII);
    return new CheckedFile(field, name, "application/pdf", content, ContentHash.of(content));
  }
}
