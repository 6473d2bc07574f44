package org.entente.reconciliation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param worker whether this node makes runs, asks for the daily ones among them
 * @param grace bank days after which a payment, or a day's statement, is missed
 * @param everyBankDay whether the bank sends a statement for each bank day; false where it sends
 *     none for days without bookings
 * @param settling how long the book may be behind the bank
 * @param unknownFor how long a payment may be of unknown fate
 * @param lease how long a run stays its node's
 * @param catchUp days that the daily job makes up for, at most
 * @param restored name of a restoration of the database; each name blocks all accounts once, until
 *     they agree with the bank. Empty for none
 */
@ConfigurationProperties("entente.reconciliation")
public record ReconciliationProperties(
    @DefaultValue("true") boolean worker,
    @DefaultValue("1") int grace,
    @DefaultValue("true") boolean everyBankDay,
    @DefaultValue("1h") Duration settling,
    @DefaultValue("24h") Duration unknownFor,
    @DefaultValue("10m") Duration lease,
    @DefaultValue("10") int catchUp,
    @DefaultValue("") String restored) {

  public ReconciliationProperties {
    if (grace < 0 || grace > 10) {
      throw new IllegalArgumentException("entente.reconciliation.grace: 0 to 10 bank days");
    }
  }
}
