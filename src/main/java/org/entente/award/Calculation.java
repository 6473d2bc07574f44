package org.entente.award;

import java.util.stream.Collectors;
import org.entente.application.Placement;
import org.entente.grant.Grant;
import org.entente.grant.Programme;
import org.entente.grant.Programmes;
import org.entente.grant.RateFacts;
import org.entente.grant.Rates;
import org.entente.shared.ContentHash;
import org.springframework.stereotype.Component;

/** What an award amounts to, from the rates of its programme and the stay that was applied for. */
@Component
class Calculation {

  private final Programmes programmes;
  private final Rates rates;
  private final InstalmentPlans plans;

  Calculation(Programmes programmes, Rates rates, InstalmentPlans plans) {
    this.programmes = programmes;
    this.rates = rates;
    this.plans = plans;
  }

  Computation of(Award award) {
    Programme programme = programmes.get(award.programme());
    Grant grant = rates.amount(facts(award));
    var plan = plans.of(programme, grant.amount());
    String canonical = canonical(award, grant) + "\n" + canonical(plan);
    return new Computation(
        grant.amount(), grant.derivation(), grant.rule(), plan, ContentHash.of(canonical));
  }

  /** Whether the tables have a rate for it. */
  boolean rated(Award award) {
    return rates.cover(facts(award));
  }

  private static RateFacts facts(Award award) {
    Placement stay = award.stay();
    return new RateFacts(
        award.programme(), stay.country(), stay.distanceKm(), stay.from(), stay.until());
  }

  /** Whatever an approval is given on, one fact in each line. */
  private static String canonical(Award award, Grant grant) {
    Placement stay = award.stay();
    String lines =
        grant.derivation().stream()
            .map(
                line ->
                    "line|%s|%s|%d|%s|%s"
                        .formatted(
                            line.rate(), line.unit(), line.quantity(), line.each(), line.amount()))
            .collect(Collectors.joining("\n"));
    return String.join(
        "\n",
        "award|" + award.id(),
        "application|" + award.application() + "|" + award.snapshot().hex(),
        "beneficiary|" + award.beneficiary().applicant(),
        "stay|%s|%s|%s|%s|%s"
            .formatted(stay.host(), stay.country(), stay.from(), stay.until(), stay.distanceKm()),
        "envelope|" + award.envelope(),
        "amount|" + grant.amount(),
        lines);
  }

  private static String canonical(java.util.List<Instalment> plan) {
    return plan.stream()
        .map(
            each ->
                "instalment|%d|%s|%s".formatted(each.number(), each.amount(), each.conditions()))
        .collect(Collectors.joining("\n"));
  }
}
