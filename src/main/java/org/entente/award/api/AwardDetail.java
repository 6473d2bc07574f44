package org.entente.award.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.Money;
import org.entente.award.Award;
import org.entente.award.AwardStatus;
import org.entente.award.Computation;
import org.entente.award.Condition;
import org.entente.award.Decided;
import org.entente.award.Offer;
import org.entente.grant.Grant;
import org.jspecify.annotations.Nullable;

/** One award. */
@Described("One award with the derivation of its amount and its instalments.")
record AwardDetail(
    UUID id,
    @Described(value = "Its reference.", example = "AW-2026-0001") String reference,
    AwardStatus status,
    @Described("Place in the ranking of its call.") int place,
    @Described("Who gets it.") String beneficiary,
    @Described("The host, where it is a partner of the register.") @Nullable UUID host,
    @Described(value = "Where they go, ISO 3166-1 alpha-2.", example = "GB") String country,
    @Described("First day of the stay.") LocalDate from,
    @Described("Last day of the stay.") LocalDate until,
    UUID call,
    UUID application,
    UUID envelope,
    @Described("Null until its turn has come.") @Nullable Money amount,
    @Described("Lines that sum to the amount.") List<Line> derivation,
    @Described("Instalments that sum to the amount.") List<Part> plan,
    @Described("SHA-256 of what an approval is given on.") @Nullable String hash,
    @Described(value = "Group that approves it.", example = "finance-director")
        @Nullable String level,
    @Described("What the envelope had left when it was not enough.") @Nullable Money shortOf,
    @Described("Null before somebody decided.") @Nullable Decision decision,
    @Described("When the applicant was told.") @Nullable Instant offeredAt,
    @Described("Until when they can accept.") @Nullable Instant acceptBy,
    @Described("The grant agreement; null before there is one.") @Nullable UUID agreement,
    @Described("Goes up with each change.") long version) {

  @Described("One line of the computation.")
  record Line(
      @Described("Row of the decision table of rates.") String rate,
      Grant.Unit unit,
      @Described("Days, or 1.") int quantity,
      Money each,
      Money amount) {}

  @Described("A part that is paid at once.")
  record Part(
      int number,
      Money amount,
      @Described("All of them have to be true.") List<Condition> conditions) {}

  @Described("What somebody decided.")
  record Decision(boolean approved, String by, Instant at, String reason) {}

  static AwardDetail of(Award award) {
    Computation sum = award.computation();
    Offer offer = award.offer();
    return new AwardDetail(
        award.id(),
        award.reference(),
        award.status(),
        award.place(),
        award.beneficiary().name(),
        award.stay().host(),
        award.stay().country(),
        award.stay().from(),
        award.stay().until(),
        award.call(),
        award.application(),
        award.envelope(),
        sum == null ? null : Amounts.of(sum.amount()),
        sum == null ? List.of() : sum.derivation().stream().map(AwardDetail::line).toList(),
        sum == null ? List.of() : sum.plan().stream().map(AwardDetail::part).toList(),
        sum == null ? null : sum.hash().hex(),
        award.level(),
        Amounts.orNull(award.shortOf()),
        decision(award.decided()),
        offer == null ? null : offer.at(),
        offer == null ? null : offer.acceptBy(),
        award.agreement(),
        award.version());
  }

  private static Line line(Grant.Line line) {
    return new Line(
        line.rate(),
        line.unit(),
        line.quantity(),
        Amounts.of(line.each()),
        Amounts.of(line.amount()));
  }

  private static Part part(org.entente.award.Instalment each) {
    return new Part(each.number(), Amounts.of(each.amount()), each.conditions());
  }

  private static @Nullable Decision decision(@Nullable Decided decided) {
    return decided == null
        ? null
        : new Decision(decided.approved(), decided.name(), decided.at(), decided.reason());
  }
}
