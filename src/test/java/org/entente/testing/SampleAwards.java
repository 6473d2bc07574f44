package org.entente.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.AwardOffers;
import org.entente.award.AwardRounds;
import org.entente.award.Awards;
import org.entente.award.RankedCall;
import org.entente.grant.Call;
import org.entente.shared.ContentHash;
import org.entente.shared.Ids;
import org.entente.shared.Money;
import org.entente.workflow.OpenTask;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ranked applications with an envelope behind them, and awards on any part of their way. */
@Component
public class SampleAwards {

  /** What each of the sample stays amounts to: three months at 520, travel at 275. */
  public static final Money EACH = Money.of("1835.00", "EUR");

  private final SampleCalls calls;
  private final SampleEnvelopes envelopes;
  private final AwardRounds rounds;
  private final Awards awards;
  private final AwardOffers offers;
  private final ProcessDriver driver;
  private final SigningCases signing;
  private final JdbcClient jdbc;
  private final Clock clock;

  SampleAwards(
      SampleCalls calls,
      SampleEnvelopes envelopes,
      AwardRounds rounds,
      Awards awards,
      AwardOffers offers,
      ProcessDriver driver,
      SigningCases signing,
      JdbcClient jdbc,
      Clock clock) {
    this.calls = calls;
    this.envelopes = envelopes;
    this.rounds = rounds;
    this.awards = awards;
    this.offers = offers;
    this.driver = driver;
    this.signing = signing;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A closed call whose ranking stands: so many places, then a reserve list. */
  public UUID ranked(int proposed, int reserve, Money money) {
    return ranked(proposed, reserve, envelopes.open(money));
  }

  public UUID ranked(int proposed, int reserve, UUID envelope) {
    UUID call = closed(envelope, proposed);
    List<UUID> applications = new ArrayList<>();
    for (int i = 0; i < proposed + reserve; i++) {
      applications.add(eligible(call, "Applicant " + (i + 1), null));
    }
    rank(call, proposed, applications);
    return call;
  }

  /** A call that has closed, paid from this envelope. */
  public UUID closed(UUID envelope, int quota) {
    UUID call = calls.open();
    jdbc.sql(
            """
            update grant_call set envelope = :envelope, quota = :quota, status = 'CLOSED',
              closes_at = opens_at + interval '1 day'
             where id = :id
            """)
        .param("envelope", envelope)
        .param("quota", quota)
        .param("id", call)
        .update();
    return call;
  }

  /** An application that goes on to review. */
  public UUID eligible(UUID call, String name, @Nullable UUID person) {
    // Years away from the stays that people of the demo apply for: nobody is paid twice for a day.
    LocalDate from = person == null ? LocalDate.of(2027, 3, 1) : LocalDate.of(2031, 3, 1);
    return eligible(call, name, person, null, "GB", from, from.plusMonths(3).minusDays(1), 600);
  }

  public UUID eligible(
      UUID call,
      String name,
      @Nullable UUID person,
      @Nullable UUID host,
      String country,
      LocalDate from,
      LocalDate until,
      int distanceKm) {
    UUID applicant = applicant(name, person);
    UUID id = Ids.next(clock);
    jdbc.sql(
            """
            insert into application (id, reference, call_id, applicant, status, snapshot, host,
              country, from_on, until_on, distance_km, started_at, submitted_at)
            values (:id, :reference, :call, :applicant, 'ELIGIBLE', 1, :host, :country, :from,
              :until, :distance, :now, :now)
            """)
        .param("id", id)
        .param("reference", "AP-T-" + id.toString().substring(19))
        .param("call", call)
        .param("applicant", applicant)
        .param("host", host)
        .param("country", country)
        .param("from", from)
        .param("until", until)
        .param("distance", distanceKm)
        .param("now", now())
        .update();
    jdbc.sql(
            "insert into application_draft (application, fields, saved_at) values (:id, '{}', :now)")
        .param("id", id)
        .param("now", now())
        .update();
    String content = "{\"answers\":{},\"call\":\"" + call + "\",\"files\":[],\"form\":1}";
    jdbc.sql(
            """
            insert into application_snapshot
              (application, number, form_version, content, hash, files, submitted_at, late)
            values (:id, 1, 1, :content, :hash, '[]', :now, false)
            """)
        .param("id", id)
        .param("content", content)
        .param("hash", ContentHash.of(content).hex())
        .param("now", now())
        .update();
    return id;
  }

  /** A person is one applicant at most. */
  private UUID applicant(String name, @Nullable UUID person) {
    UUID applicant = Ids.next(clock);
    jdbc.sql(
            """
            insert into application_applicant
              (id, person, name, address, language, audience, unit, known_at)
            values (:id, :person, :name, :address, 'FR', 'STUDENTS', '', :now)
            on conflict (person) do nothing
            """)
        .param("id", applicant)
        .param("person", person)
        .param("name", name)
        .param("address", "a-" + applicant + "@example.org")
        .param("now", now())
        .update();
    return person == null
        ? applicant
        : jdbc.sql("select id from application_applicant where person = :person")
            .param("person", person)
            .query(UUID.class)
            .single();
  }

  /** The ranking stands in this order: the first are proposed, all others on the reserve list. */
  public void rank(UUID call, int proposed, List<UUID> applications) {
    List<RankedCall.Ranked> places = new ArrayList<>();
    for (UUID application : applications) {
      int place = places.size() + 1;
      places.add(new RankedCall.Ranked(place, application, place <= proposed));
    }
    rounds.open(new RankedCall(call, ContentHash.of(places.toString()), places));
  }

  /** A finance officer has the amounts reserved. */
  public void prepare(UUID call) {
    driver.complete(Call.ref(call), "prepareAwards", "finance-officer", Map.of());
    driver.runAsyncJobs(call);
  }

  public UUID prepared(int proposed, int reserve, Money money) {
    UUID call = ranked(proposed, reserve, money);
    prepare(call);
    return call;
  }

  public Award at(UUID call, int place) {
    return awards.ofCall(call).stream()
        .filter(award -> award.place() == place)
        .findFirst()
        .orElseThrow();
  }

  /** One that this person is offered. */
  public UUID ofPerson(UUID person) {
    UUID call = closed(envelopes.open(EACH), 1);
    rank(call, 1, List.of(eligible(call, "A student", person)));
    prepare(call);
    UUID award = at(call, 1).id();
    offer(award);
    return award;
  }

  public void decide(UUID award, String approval) {
    driver.complete(
        Award.ref(award),
        "approveAward",
        "finance-director",
        Map.of("approval", approval, "reason", "It does not fit the programme."));
  }

  /** Approved, and the applicant told. */
  public void offer(UUID award) {
    decide(award, "APPROVED");
    tell(award);
  }

  public void tell(UUID award) {
    driver.fireTimer(award, "decisionStands");
    driver.runAsyncJobs(award);
  }

  /**
   * Accepted; the text of the agreement waits for the officer.
   *
   * @return the agreement
   */
  public UUID accept(UUID award) {
    offers.accept(award);
    driver.runAsyncJobs(award);
    UUID agreement = awards.get(award).agreement();
    driver.runAsyncJobs(agreement);
    return agreement;
  }

  /** The text is frozen, and waits for our signature. */
  public void draft(UUID agreement) {
    driver.complete(agreement, "editDraft", "officer", Map.of("drafting", "READY"));
    driver.complete(agreement, "checkLanguages", "officer", Map.of("languageCheck", "SAME"));
    driver.runAsyncJobs(agreement);
  }

  /** Whoever may sign for us does. */
  public void signOurs(UUID agreement) {
    OpenTask task = driver.task(agreement, "signAgreement");
    driver.complete(
        agreement, "signAgreement", task.candidateGroups().iterator().next(), SigningCases.SIGN);
  }

  /** Both sign; the money is committed. */
  public void sign(UUID award, UUID agreement) {
    signOurs(agreement);
    signing.recordPaper(agreement);
    driver.runAsyncJobs(agreement);
    driver.runAsyncJobs(award);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
