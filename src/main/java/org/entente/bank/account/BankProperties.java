package org.entente.bank.account;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param accounts our accounts by their permanent ids
 * @param worker whether this node sends, asks and fetches
 * @param pause between two looks at what is due
 * @param lease how long a payment stays its node's while the bank is spoken to
 * @param connectTimeout for the line to stand
 * @param answerTimeout for the bank's answer
 * @param askEvery how often the bank is asked about a payment of unknown fate
 * @param overdueAfter when a person hears of one, at the latest
 * @param fetchEvery how often answers are fetched from folders and over the line
 * @param largestAnswer in bytes, of what is fetched over the line
 * @param bookingLease how long a bank's file stays its node's, renewed while it is booked
 * @param askSentAfter when the bank is asked about a payment that it has and says no more of
 */
@ConfigurationProperties("entente.bank")
public record BankProperties(
    @Nullable Map<String, AccountProperties> accounts,
    @DefaultValue("true") boolean worker,
    @DefaultValue("1s") Duration pause,
    @DefaultValue("2m") Duration lease,
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("20s") Duration answerTimeout,
    @DefaultValue("5m") Duration askEvery,
    @DefaultValue("3h") Duration overdueAfter,
    @DefaultValue("1m") Duration fetchEvery,
    @DefaultValue("16777216") int largestAnswer,
    @DefaultValue("30s") Duration bookingLease,
    @DefaultValue("1d") Duration askSentAfter) {

  public BankProperties {
    accounts = accounts == null ? Map.of() : new LinkedHashMap<>(accounts);
    if (connectTimeout.plus(answerTimeout).multipliedBy(3).compareTo(lease) > 0) {
      throw new IllegalArgumentException(
          "entente.bank: connect-timeout and answer-timeout together are more than a third of lease");
    }
  }

  /** Never null. */
  @Override
  public Map<String, AccountProperties> accounts() {
    return accounts == null ? Map.of() : accounts;
  }
}
