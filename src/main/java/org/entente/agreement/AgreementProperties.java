package org.entente.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param noticeMonths how long before its end an agreement can be given notice
 * @param evaluationMonths how long before its end renewal is evaluated
 * @param publicLanguages in which the public reads every agreement, besides its own languages
 * @param euroRates euros for one unit of another currency, by ISO 4217 code; for choosing a route
 *     by size, never for money that moves
 */
@ConfigurationProperties("entente.agreement")
record AgreementProperties(
    @DefaultValue("6") int noticeMonths,
    @DefaultValue("12") int evaluationMonths,
    @DefaultValue("en") List<Language> publicLanguages,
    @Nullable Map<String, BigDecimal> euroRates)
    implements EuroValues {

  private static final Map<String, BigDecimal> USUAL =
      Map.of(
          "CAD", new BigDecimal("0.65"),
          "USD", new BigDecimal("0.90"),
          "GBP", new BigDecimal("1.15"),
          "MXN", new BigDecimal("0.05"),
          "ILS", new BigDecimal("0.25"),
          "JOD", new BigDecimal("1.27"));

  /** Rounded euros; a currency without a rate counts one to one, which errs to the large side. */
  @Override
  public BigDecimal euros(@Nullable Value value) {
    if (value == null) {
      return BigDecimal.ZERO;
    }
    Map<String, BigDecimal> rates = euroRates == null ? USUAL : euroRates;
    BigDecimal rate = rates.getOrDefault(value.currency(), BigDecimal.ONE);
    return value.amount().multiply(rate).setScale(0, RoundingMode.HALF_UP);
  }
}
