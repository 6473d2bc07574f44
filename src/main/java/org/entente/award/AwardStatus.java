package org.entente.award;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where an award stands. */
public enum AwardStatus {
  /** Within the quota of the ranking; its amount is not reserved yet. */
  PROPOSED,
  /** On the reserve list. */
  RESERVE,
  /** Its turn has come, but the envelope has not enough left. */
  WAITING,
  /** Reserved; somebody has to approve it. */
  APPROVAL,
  /** Decided on; the applicant is not told yet. */
  DECIDED,
  OFFERED,
  /** The applicant accepted; the agreement is drafted and signed. */
  ACCEPTED,
  /** Both have signed: the money is committed. */
  COMMITTED,
  REFUSED,
  DECLINED,
  /** No answer in time. */
  LAPSED,
  /** One side did not sign, or nobody in time. */
  UNSIGNED,
  WITHDRAWN,
  CANCELLED,
  /** The call was concluded before the reserve list came to it. */
  NOT_REACHED;

  private static final Set<AwardStatus> QUEUED = EnumSet.of(RESERVE, WAITING);
  private static final Set<AwardStatus> UNDERWAY = EnumSet.range(APPROVAL, ACCEPTED);
  private static final Set<AwardStatus> HOLDING = EnumSet.range(APPROVAL, COMMITTED);
  private static final Set<AwardStatus> ENDED = EnumSet.range(REFUSED, NOT_REACHED);

  /** Neither at an end nor committed. */
  static final Set<AwardStatus> RUNNING =
      Collections.unmodifiableSet(EnumSet.range(PROPOSED, ACCEPTED));

  /** Those that take one of the call's places, reserved or not. */
  static final Set<AwardStatus> PLACED;

  static {
    Set<AwardStatus> placed = EnumSet.copyOf(HOLDING);
    placed.add(PROPOSED);
    PLACED = Collections.unmodifiableSet(placed);
  }

  /** Waits for somebody else's place or money. */
  public boolean queued() {
    return QUEUED.contains(this);
  }

  /** Reserved, and not yet at an end. */
  public boolean underway() {
    return UNDERWAY.contains(this);
  }

  /** Its amount is reserved or committed. */
  public boolean holding() {
    return HOLDING.contains(this);
  }

  /** Nothing more happens to it. */
  public boolean ended() {
    return ENDED.contains(this);
  }
}
