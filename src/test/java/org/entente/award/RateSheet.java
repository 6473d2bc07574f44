package org.entente.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * What a stay is worth, computed from the published rates without a line of Entente: months of
 * thirty days, the rest day by day, a thirtieth of the monthly rate for each, travel by distance.
 */
final class RateSheet {

  private static final Set<String> HIGH =
      Set.of("DK", "FI", "IS", "IE", "LI", "LU", "NO", "SE", "CH", "GB");
  private static final Set<String> MEDIUM =
      Set.of("AT", "BE", "CY", "FR", "DE", "GR", "IT", "MT", "NL", "PT", "ES");
  private static final Set<String> LOW =
      Set.of("BG", "HR", "CZ", "EE", "HU", "LV", "LT", "MK", "PL", "RO", "RS", "SK", "SI", "TR");

  private RateSheet() {}

  static BigDecimal amount(String country, LocalDate from, LocalDate until, int km) {
    return BigDecimal.valueOf(monthly(country))
        .multiply(BigDecimal.valueOf(days(from, until)))
        .divide(BigDecimal.valueOf(30), 2, RoundingMode.HALF_UP)
        .add(travel(km));
  }

  static int monthly(String country) {
    if (HIGH.contains(country)) {
      return 520;
    }
    if (MEDIUM.contains(country)) {
      return 470;
    }
    return LOW.contains(country) ? 420 : 700;
  }

  static BigDecimal travel(int km) {
    int[][] bands = {{8000, 1500}, {4000, 820}, {3000, 530}, {2000, 360}, {500, 275}, {100, 180}};
    for (int[] band : bands) {
      if (km >= band[0]) {
        return new BigDecimal(band[1] + ".00");
      }
    }
    return km >= 10 ? new BigDecimal("20.00") : new BigDecimal("0.00");
  }

  private static long days(LocalDate from, LocalDate until) {
    LocalDate end = until.plusDays(1);
    int months = 0;
    while (!from.plusMonths(months + 1L).isAfter(end)) {
      months++;
    }
    return 30L * months + ChronoUnit.DAYS.between(from.plusMonths(months), end);
  }
}
