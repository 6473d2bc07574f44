package org.entente.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in one currency, exact, with just the decimals that ISO 4217 gives the currency: two
 * for EUR, three for JOD, none for JPY.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

  /**
   * @throws IllegalArgumentException for a currency without minor unit (gold, testing codes), or an
   *     amount finer than the currency's smallest unit
   */
  public Money {
    int decimals = decimals(currency);
    if (amount.stripTrailingZeros().scale() > decimals) {
      throw new IllegalArgumentException(
          amount + " is finer than the smallest unit of " + currency.getCurrencyCode());
    }
    amount = amount.setScale(decimals, RoundingMode.UNNECESSARY);
  }

  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currency));
  }

  /**
   * @param minor in the smallest unit: cents, fils, yen
   */
  public static Money ofMinor(long minor, Currency currency) {
    return new Money(BigDecimal.valueOf(minor, decimals(currency)), currency);
  }

  public static Money zero(Currency currency) {
    return ofMinor(0, currency);
  }

  /** An amount of any precision, rounded half up to the currency's smallest unit. */
  public static Money rounded(BigDecimal amount, Currency currency) {
    return new Money(amount.setScale(decimals(currency), RoundingMode.HALF_UP), currency);
  }

  /**
   * In the smallest unit, as tables keep it.
   *
   * @throws ArithmeticException beyond the range of {@code bigint}
   */
  public long minor() {
    return amount.unscaledValue().longValueExact();
  }

  public Money plus(Money other) {
    return new Money(amount.add(same(other).amount), currency);
  }

  public Money minus(Money other) {
    return new Money(amount.subtract(same(other).amount), currency);
  }

  public Money times(long factor) {
    return new Money(amount.multiply(BigDecimal.valueOf(factor)), currency);
  }

  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  /**
   * @throws IllegalArgumentException for two currencies
   */
  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Zero where it is negative. */
  public Money atLeastZero() {
    return isNegative() ? zero(currency) : this;
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  public boolean isPositive() {
    return amount.signum() > 0;
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  /**
   * @throws IllegalArgumentException for two currencies, as every sum of two does
   */
  @Override
  public int compareTo(Money other) {
    return amount.compareTo(same(other).amount);
  }

  /** {@code 90000.00 EUR}: for programs and logs; people get it from {@code web.Formats}. */
  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency.getCurrencyCode();
  }

  private Money same(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("two currencies: " + currency + ", " + other.currency);
    }
    return other;
  }

  private static int decimals(Currency currency) {
    int decimals = currency.getDefaultFractionDigits();
    if (decimals < 0) {
      throw new IllegalArgumentException("no money is counted in " + currency.getCurrencyCode());
    }
    return decimals;
  }
}
