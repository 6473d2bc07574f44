package org.entente.award.web;

import org.entente.award.AwardStatus;
import org.springframework.stereotype.Component;

/** How states look: {@code @awardBadges} in templates. */
@Component("awardBadges")
public class AwardBadges {

  AwardBadges() {}

  public AwardBadge of(AwardStatus status) {
    return AwardBadge.of(status);
  }
}
