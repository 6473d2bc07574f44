package org.entente.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.shared.CaseRef;

/**
 * What an applicant has typed so far, valid or not.
 *
 * @param fields by key, letter by letter
 * @param files that came in and were kept
 * @param savedAt when somebody saved it last
 * @param version goes up with each saving; a form sends it back
 */
public record Draft(
    UUID id,
    UUID call,
    Applicant applicant,
    ApplicationStatus status,
    Map<String, List<String>> fields,
    List<ApplicantFile> files,
    Instant savedAt,
    int version) {

  public Draft {
    fields = Map.copyOf(fields);
    files = List.copyOf(files);
  }

  public CaseRef ref() {
    return Application.ref(id);
  }

  /** Whether something can still be written into it. */
  public boolean open() {
    return status == ApplicationStatus.DRAFT || status == ApplicationStatus.MORE_INFORMATION;
  }
}
