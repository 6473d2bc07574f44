package org.entente.application;

import java.time.Instant;
import java.util.UUID;
import org.entente.shared.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * Where an application stands, held until the transaction ends.
 *
 * @param reference null while it is a draft
 * @param snapshot number of the latest; 0 for none
 * @param askedUntil until when the applicant may send what they were asked for
 * @param appeal null where there is nothing to appeal against
 */
record Standing(
    UUID id,
    @Nullable String reference,
    UUID call,
    UUID applicant,
    ApplicationStatus status,
    int snapshot,
    @Nullable Instant askedUntil,
    @Nullable AppealState appeal,
    @Nullable Instant appealUntil,
    long version) {

  CaseRef ref() {
    return Application.ref(id);
  }

  boolean open() {
    return status == ApplicationStatus.DRAFT || status == ApplicationStatus.MORE_INFORMATION;
  }
}
