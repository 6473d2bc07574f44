package org.entente.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.agreement.Agreement;
import org.entente.agreement.AgreementType;
import org.entente.agreement.Individual;
import org.entente.agreement.Party;
import org.entente.agreement.SettledAgreements;
import org.entente.agreement.Terms;
import org.entente.agreement.Value;
import org.entente.grant.Call;
import org.entente.grant.Calls;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grant agreement of an accepted award. */
@Service
@Transactional
public class AwardAgreements {

  private final AwardStore store;
  private final RoundStore rounds;
  private final SettledAgreements settled;
  private final Calls calls;
  private final OurSide ours;
  private final AwardWords words;
  private final AwardHistory history;
  private final Clock clock;

  AwardAgreements(
      AwardStore store,
      RoundStore rounds,
      SettledAgreements settled,
      Calls calls,
      OurSide ours,
      AwardWords words,
      AwardHistory history,
      Clock clock) {
    this.store = store;
    this.rounds = rounds;
    this.settled = settled;
    this.calls = calls;
    this.ours = ours;
    this.words = words;
    this.history = history;
    this.clock = clock;
  }

  /** Makes it, with the institution on one side and the beneficiary on the other; once. */
  public void make(UUID id) {
    Award award = store.lock(id);
    if (award.agreement() != null) {
      return;
    }
    Call call = calls.get(award.call());
    UUID preparer =
        Objects.requireNonNull(
            rounds.find(award.call()).orElseThrow().preparedBy(), "prepared before");
    Agreement agreement =
        settled.make(
            award.ref(),
            terms(award, ours.institution(call.owner())),
            ours.unit(call.owner()),
            preparer,
            call.owner());
    store.agreement(id, agreement.id());
    history.record(
        AwardHistory.of(award, "agreementMade", Actor.SYSTEM)
            .with("agreement", agreement.reference())
            .on(award.computed().hash()));
  }

  private Terms terms(Award award, UUID institution) {
    Beneficiary who = award.beneficiary();
    Money amount = award.amount();
    LocalDate today = LocalDate.now(clock);
    return new Terms(
        AgreementType.GRANT,
        title(award),
        List.of(who.language()),
        null,
        List.of(
            new Party(institution, Party.Side.OURS, Party.Role.PARTY),
            new Party(
                new Individual(who.name(), who.address()), Party.Side.THEIRS, Party.Role.PARTY)),
        List.of(),
        words.purpose(award, who.language()),
        true,
        new Value(amount.amount(), amount.currency().getCurrencyCode()),
        today,
        later(today, award.stay().until()).plusDays(30));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private LocalizedText title(Award award) {
    Map<Language, String> titles = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      titles.put(language, words.agreementTitle(award, language));
    }
    return new LocalizedText(titles);
  }
}
