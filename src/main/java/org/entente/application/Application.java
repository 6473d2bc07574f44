package org.entente.application;

import java.util.UUID;
import org.entente.shared.CaseRef;

/**
 * A submitted application. What nobody has submitted is a {@link Draft}, and its applicant's alone.
 *
 * @param reference {@code AP-2026-00001}
 * @param placement as the latest snapshot says it; the distance as an officer checked it
 * @param snapshot the latest one
 */
public record Application(
    UUID id,
    String reference,
    UUID call,
    Applicant applicant,
    Placement placement,
    ApplicationStatus status,
    Snapshot snapshot,
    long version) {

  /** The kind of case that an application is. */
  public static final String KIND = "application";

  public CaseRef ref() {
    return ref(id);
  }

  public static CaseRef ref(UUID id) {
    return new CaseRef(KIND, id);
  }
}
