package org.entente.grant;

/** Where a call stands. */
public enum CallStatus {
  DRAFT,
  IN_APPROVAL,
  ANNOUNCED,
  OPEN,
  CLOSED,
  CANCELLED,
  CONCLUDED;

  /** Whether the public reads it. */
  public boolean published() {
    return this == ANNOUNCED || this == OPEN || this == CLOSED || this == CONCLUDED;
  }

  /** Nothing more happens to it. */
  public boolean over() {
    return this == CANCELLED || this == CONCLUDED;
  }

  /** Still in the hands of whoever drafts and approves it. */
  public boolean unpublished() {
    return this == DRAFT || this == IN_APPROVAL;
  }
}
