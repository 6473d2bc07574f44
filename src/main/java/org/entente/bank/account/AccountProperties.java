package org.entente.bank.account;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import org.entente.bank.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One account as it is configured.
 *
 * @param iban or {@code number}, where the country has no IBANs
 * @param bic or {@code clearing} with {@code member}, where the bank has none
 * @param clearing code of ISO 20022's list, such as {@code CACPA}
 * @param folder of a FILE account: files for the bank go to {@code out}, its answers are taken from
 *     {@code in}; null where people download and upload
 * @param baseUrl of an HTTP account; null while there is no bank: its payments wait
 * @param token which the bank knows us by; from the environment
 * @param releaseLimit in the account's currency; above it a third person releases a payment
 * @param endOfDay of the bank
 * @param zone of the bank
 */
public record AccountProperties(
    @Nullable String name,
    @Nullable String debtorName,
    @Nullable AddressProperties address,
    @Nullable String iban,
    @Nullable String number,
    @Nullable String bic,
    @Nullable String clearing,
    @Nullable String member,
    @Nullable String currency,
    @Nullable Channel channel,
    @Nullable Path folder,
    @Nullable URI baseUrl,
    @Nullable String token,
    @DefaultValue("1000") BigDecimal releaseLimit,
    @DefaultValue("17:00") LocalTime endOfDay,
    @DefaultValue("UTC") ZoneId zone) {

  /** The debtor's address, in parts. */
  public record AddressProperties(
      @DefaultValue("") String street,
      @DefaultValue("") String building,
      @DefaultValue("") String postCode,
      @DefaultValue("") String town,
      @DefaultValue("") String region,
      @DefaultValue("") String country) {}

  /** Without the token. */
  @Override
  public String toString() {
    return "account " + name;
  }
}
