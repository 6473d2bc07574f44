package org.entente.agreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How an existing agreement stands in the register, and what its record lacks. */
final class RegisterStanding {

  private RegisterStanding() {}

  /** One that renews itself goes on after the end that its list names. */
  static AgreementStatus of(KeyDates dates, boolean ended, Origin origin, LocalDate today) {
    LocalDate end = dates.endsOn();
    boolean over = end != null && end.isBefore(today) && origin.renewal() != Renewal.AUTOMATIC;
    return ended || over ? AgreementStatus.ENDED : AgreementStatus.IN_FORCE;
  }

  static Set<Gap> gaps(Agreement agreement, Origin origin, List<FiledDocument> documents) {
    Set<Gap> gaps = EnumSet.noneOf(Gap.class);
    KeyDates dates = agreement.dates();
    add(gaps, Gap.SIGNED_ON, dates.signedOn() == null);
    add(gaps, Gap.STARTS_ON, dates.effectiveOn() == null);
    add(gaps, Gap.ENDS_ON, dates.endsOn() == null && !origin.endless());
    add(gaps, Gap.OWNER, agreement.owner() == null && !agreement.status().closed());
    add(gaps, Gap.SCAN, documents.isEmpty());
    return gaps;
  }

  /** Last day to give notice. */
  static @Nullable LocalDate noticeBy(@Nullable LocalDate end, @Nullable Integer months) {
    return end == null || months == null ? null : end.minusMonths(months);
  }

  private static void add(Set<Gap> gaps, Gap gap, boolean missing) {
    if (missing) {
      gaps.add(gap);
    }
  }
}
