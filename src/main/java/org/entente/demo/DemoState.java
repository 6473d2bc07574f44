package org.entente.demo;

/** Where a case of the demo stands when its story has been told so far. */
enum DemoState {
  ENDORSEMENT("endorseProposal"),
  RETURNED("amendProposal"),
  TRIAGE("triageProposal"),
  DRAFT("editDraft"),
  LEGAL_REVIEW("decideLegalReview"),
  SECOND_REVIEW("decideLegalReview"),
  SIGNATURE("signAgreement"),
  REFUSED(""),
  WITHDRAWN(""),
  IN_FORCE("");

  private final String stopsAt;

  DemoState(String stopsAt) {
    this.stopsAt = stopsAt;
  }

  /** Whether the story pauses before this user task. */
  boolean stopsBefore(String taskKey) {
    return stopsAt.equals(taskKey);
  }
}
