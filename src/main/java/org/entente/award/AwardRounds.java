package org.entente.award;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.application.Application;
import org.entente.application.ApplicationStatus;
import org.entente.application.Applications;
import org.entente.database.YearlyNumbers;
import org.entente.grant.Call;
import org.entente.grant.CallStatus;
import org.entente.grant.Calls;
import org.entente.grant.Programmes;
import org.entente.partner.Partners;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Folded;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The awards of a call as a whole: from its ranking to the day when nobody can move up any more.
 */
@Service
@Transactional
public class AwardRounds {

  /** So that each job is short, and what is done stays done. */
  private static final int AT_ONCE = 5;

  /** For money, or for a rate. */
  private static final Set<AwardStatus> WAITING = Set.of(AwardStatus.WAITING, AwardStatus.PROPOSED);

  private final RoundStore rounds;
  private final AwardStore store;
  private final YearlyNumbers numbers;
  private final Calls calls;
  private final Programmes programmes;
  private final Applications applications;
  private final Partners partners;
  private final ReserveList list;
  private final UnratedPlaces unrated;
  private final AwardBars bars;
  private final AwardWorkflow workflow;
  private final AwardHistory history;
  private final AwardNotices notices;
  private final Clock clock;

  AwardRounds(
      RoundStore rounds,
      AwardStore store,
      YearlyNumbers numbers,
      Calls calls,
      Programmes programmes,
      Applications applications,
      Partners partners,
      ReserveList list,
      UnratedPlaces unrated,
      AwardBars bars,
      AwardWorkflow workflow,
      AwardHistory history,
      AwardNotices notices,
      Clock clock) {
    this.rounds = rounds;
    this.store = store;
    this.numbers = numbers;
    this.calls = calls;
    this.programmes = programmes;
    this.applications = applications;
    this.partners = partners;
    this.list = list;
    this.unrated = unrated;
    this.bars = bars;
    this.workflow = workflow;
    this.history = history;
    this.notices = notices;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Round> find(UUID call) {
    return rounds.find(call);
  }

  /** A ranking stands: its places become awards, and somebody is asked to prepare them; once. */
  public void open(RankedCall ranking) {
    Call call = calls.get(ranking.call());
    Round round =
        new Round(
            call.id(),
            call.envelope(),
            call.programme(),
            call.quota(),
            ranking.hash(),
            Round.State.PROPOSED,
            null,
            null,
            null);
    if (call.status().over() || !rounds.insert(round)) {
      return;
    }
    ranking.places().forEach(place -> add(round, place));
    history.record(
        AwardHistory.ofCall(call.id(), "opened", Actor.SYSTEM)
            .with("places", ranking.places().size())
            .on(ranking.hash()));
    if (ranking.places().isEmpty()) {
      conclude(call.id());
    } else {
      workflow.ranked(call.id());
    }
  }

  private void add(Round round, RankedCall.Ranked place) {
    Application application = applications.get(place.application());
    boolean gone = application.status() != ApplicationStatus.ELIGIBLE;
    AwardStatus status = place.proposed() ? AwardStatus.PROPOSED : AwardStatus.RESERVE;
    Award award =
        new Award(
            Ids.next(clock),
            numbers.next("AW", 4, "award_counter"),
            round.call(),
            application.id(),
            place.place(),
            gone ? AwardStatus.WITHDRAWN : status,
            Beneficiary.of(application.applicant()),
            application.placement(),
            application.snapshot().hash(),
            round.envelope(),
            round.programme(),
            null,
            null,
            null,
            null,
            null,
            null,
            "",
            0);
    store.insert(
        award, programmes.get(round.programme()).currency(), words(award, application.reference()));
    history.record(
        AwardHistory.of(award, "proposed", Actor.SYSTEM)
            .with("application", application.reference())
            .with("place", place.place())
            .with("status", award.status())
            .on(award.snapshot()));
  }

  private String words(Award award, String application) {
    List<String> words = new ArrayList<>();
    words.add(award.reference());
    words.add(application);
    words.add(award.beneficiary().name());
    UUID host = award.stay().host();
    if (host != null) {
      partners.find(host).ifPresent(found -> words.addAll(found.names().texts().values()));
    }
    return Folded.of(String.join(" ", words));
  }

  /** What whoever prepares the awards decides on. */
  @Transactional(readOnly = true)
  public Optional<ContentHash> ranking(UUID call) {
    return rounds.find(call).map(Round::ranking);
  }

  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID call, Actor actor) {
    return bars.againstPreparing(call, actor);
  }

  /**
   * Has the amounts of all proposed places computed and reserved, by place.
   *
   * @throws Refusal FORBIDDEN for who had another part in it, CONFLICT where it was done before
   */
  public void prepare(UUID call, String remark, Actor actor) {
    Round round = rounds.lock(call);
    if (round.state() != Round.State.PROPOSED) {
      throw Refusal.conflict("award.round.prepared");
    }
    Refusal.raise(objection(call, actor));
    rounds.prepared(call, actor);
    history.record(
        AwardHistory.ofCall(call, "prepared", actor)
            .with("remark", remark.isBlank() ? null : remark)
            .on(round.ranking()));
  }

  /**
   * Prepares the next few places.
   *
   * @return whether there may be more
   */
  public boolean next(UUID call) {
    Round round = rounds.lock(call);
    if (round.over()) {
      return false;
    }
    List<Award> some = unrated.rated(call, AT_ONCE);
    some.forEach(award -> workflow.due(award.id()));
    if (some.size() < AT_ONCE) {
      unrated.keep(call);
      rounds.enter(call, Round.State.PREPARED);
      list.moveUp(call);
    }
    return some.size() == AT_ONCE;
  }

  /**
   * Tries again for those who wait for money, after the envelope was topped up, and for places
   * without a rate, after one was added.
   *
   * @throws Refusal CONFLICT where nobody waits
   */
  public void retry(UUID call, Actor actor) {
    rounds.lock(call);
    if (!someWait(call)) {
      throw Refusal.conflict("award.round.nobodyWaits");
    }
    history.record(AwardHistory.ofCall(call, "retried", actor));
    unrated.rated(call, Integer.MAX_VALUE).forEach(award -> workflow.due(award.id()));
    list.moveUp(call);
  }

  /** Whether somebody waits for money or a rate. */
  @Transactional(readOnly = true)
  public boolean someWait(UUID call) {
    return rounds.find(call).filter(round -> round.state() == Round.State.PREPARED).isPresent()
        && store.count(call, WAITING) > 0;
  }

  /**
   * The call was given up: nobody prepares its awards, and nobody moves up; asked for again, the
   * same.
   */
  public void cancel(UUID call) {
    if (rounds.find(call).isEmpty() || rounds.lock(call).over()) {
      return;
    }
    rounds.enter(call, Round.State.CANCELLED);
    workflow.callCancelled(call);
    history.record(AwardHistory.ofCall(call, "cancelled", Actor.SYSTEM));
  }

  /** Nothing is under way any more: who is still on the list is told, and the call concluded. */
  public void settle(UUID call) {
    Round round = rounds.lock(call);
    if (round.state() != Round.State.PREPARED || openIn(call)) {
      return;
    }
    conclude(call);
  }

  private void conclude(UUID call) {
    rounds.enter(call, Round.State.CONCLUDED);
    store.all(store.ofCall(call)).stream()
        .filter(award -> award.status() == AwardStatus.RESERVE)
        .forEach(this::notReached);
    history.record(AwardHistory.ofCall(call, "concluded", Actor.SYSTEM));
    if (calls.get(call).status() == CallStatus.CLOSED) {
      calls.concluded(call, Actor.SYSTEM);
    }
  }

  private boolean openIn(UUID call) {
    return store.all(store.ofCall(call)).stream()
        .map(Award::status)
        .anyMatch(status -> status.underway() || WAITING.contains(status));
  }

  private void notReached(Award award) {
    store.enter(award.id(), AwardStatus.NOT_REACHED);
    history.record(
        AwardHistory.of(award, "notReached", Actor.SYSTEM)
            .changed("status", award.status(), AwardStatus.NOT_REACHED));
    notices.beneficiary(award, "notReached");
  }
}
