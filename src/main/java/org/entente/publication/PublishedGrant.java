package org.entente.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.grant.ProgrammeKind;
import org.entente.shared.LocalizedText;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the public may know of one award.
 *
 * @param code drawn at random, and so is the recipient's
 * @param awarded the day on which the ranking of its call was confirmed, the same for all of them
 * @param disbursed what the book has as paid
 * @param programme null where too few people got a grant of its call
 * @param country of the stay; null where too few went there
 * @param from first month of the stay, {@code 2027-03}, or its year where too few went then
 * @param payments without those that the bank returned; empty where the programme is left out
 */
public record PublishedGrant(
    UUID code,
    UUID recipient,
    LocalDate awarded,
    Money amount,
    Money disbursed,
    @Nullable Under programme,
    @Nullable String country,
    String from,
    String until,
    List<Payment> payments) {

  public PublishedGrant {
    payments = List.copyOf(payments);
  }

  /** The programme it was awarded under. */
  public record Under(String code, ProgrammeKind kind, LocalizedText name) {}

  /** One movement of money; what came back from the bank is below zero. */
  public record Payment(LocalDate on, Money amount) {}
}
