package org.entente.award;

/** How an award ends without money; its reservation is given back. */
public enum AwardEnd {
  REFUSED(AwardStatus.REFUSED),
  DECLINED(AwardStatus.DECLINED),
  LAPSED(AwardStatus.LAPSED),
  SIGNATURE_REFUSED(AwardStatus.UNSIGNED),
  SIGNATURE_EXPIRED(AwardStatus.UNSIGNED),
  WITHDRAWN(AwardStatus.WITHDRAWN),
  CANCELLED(AwardStatus.CANCELLED);

  private final AwardStatus status;

  AwardEnd(AwardStatus status) {
    this.status = status;
  }

  AwardStatus status() {
    return status;
  }
}
