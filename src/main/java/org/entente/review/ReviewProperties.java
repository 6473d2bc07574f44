package org.entente.review;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a reviewer has.
 *
 * @param remind after which they are reminded
 * @param due when their review should be there
 * @param warn after which they hear that they will be replaced
 * @param replace after which somebody else is asked
 * @param decide how long the chair has for the ranking, and an officer to find a reviewer
 * @param batch applications whose reviews one job begins or ends
 */
@ConfigurationProperties("entente.review")
record ReviewProperties(
    @DefaultValue("7d") Duration remind,
    @DefaultValue("10d") Duration due,
    @DefaultValue("12d") Duration warn,
    @DefaultValue("14d") Duration replace,
    @DefaultValue("7d") Duration decide,
    @DefaultValue("20") int batch) {

  ReviewProperties {
    boolean ordered =
        remind.compareTo(due) < 0 && due.compareTo(warn) < 0 && warn.compareTo(replace) < 0;
    if (!ordered || remind.isNegative() || decide.isNegative() || batch < 1) {
      throw new IllegalArgumentException(
          "entente.review: reminded, due, warned and replaced come one after the other");
    }
  }
}
