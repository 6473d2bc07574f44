package org.entente.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.agreement.Route;
import org.entente.drafting.AgreementText;
import org.entente.drafting.CanonicalText;
import org.entente.drafting.Clause;
import org.entente.drafting.ClauseText;
import org.entente.drafting.Drafts;
import org.entente.drafting.FrozenVersion;
import org.entente.drafting.VersionFrozen;
import org.entente.partner.Partner;
import org.entente.partner.PartnerContact;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerScope;
import org.entente.partner.Partners;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Ids;
import org.entente.shared.Jsonb;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Agreements whose text is frozen, without the way there: for tests of what comes after. */
@Component
public class FrozenAgreements {

  private final JdbcClient jdbc;
  private final Partners partners;
  private final Drafts drafts;
  private final ProcessDriver people;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transactions;
  private final Clock clock;

  FrozenAgreements(
      JdbcClient jdbc,
      Partners partners,
      Drafts drafts,
      ProcessDriver people,
      ApplicationEventPublisher events,
      TransactionTemplate transactions,
      Clock clock) {
    this.jdbc = jdbc;
    this.partners = partners;
    this.drafts = drafts;
    this.people = people;
    this.events = events;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A university's MoU with another one, in English and Arabic, reviewed as the route says. */
  public UUID mou(String proposer, Route route) {
    return agreement(proposer, route, PartnerKind.UNIVERSITY, PartnerKind.UNIVERSITY);
  }

  public UUID agreement(String proposer, Route route, PartnerKind ours, PartnerKind theirs) {
    UUID id = Ids.next(clock);
    insert(id, people.person(proposer).id(), route);
    party(id, 1, partner(ours, true), "OURS", "PARTY");
    party(id, 2, partner(theirs, false), "THEIRS", "PARTY");
    return id;
  }

  /** Adds the head of an institute who attests. */
  public void witness(UUID agreement) {
    party(agreement, 3, partner(PartnerKind.RESEARCH_CENTRE, false), "THEIRS", "WITNESS");
  }

  /** Freezes a text of these clauses as the next version, by this person. */
  public FrozenVersion freeze(UUID agreement, String frozenBy, String... bodies) {
    AgreementText text = text(bodies);
    Actor by = people.person(frozenBy).actor();
    transactions.executeWithoutResult(status -> freeze(agreement, text, by));
    return drafts.latestFrozen(agreement).orElseThrow();
  }

  /** Changes the stored text behind everybody's back, as only a database administrator could. */
  public void tamper(UUID agreement) {
    transactions.executeWithoutResult(
        status -> {
          jdbc.sql("set local session_replication_role = replica").update();
          jdbc.sql(
                  """
                  update drafting_version set content =
                    cast(replace(replace(replace(content::text, 'shall', 'may'), 'written', 'spoken'),
                      'bourse', 'somme') as jsonb)
                  where agreement_id = :id and superseded_at is null
                  """)
              .param("id", agreement)
              .update();
        });
  }

  /** A process that ended may be started again, as a process that calls it would. */
  public void forget(UUID agreement, String processKey) {
    jdbc.sql("delete from workflow_case where case_id = :id and process_key = :process")
        .param("id", agreement)
        .param("process", processKey)
        .update();
  }

  private void freeze(UUID agreement, AgreementText text, Actor by) {
    Optional<FrozenVersion> last = drafts.latestFrozen(agreement);
    int number = last.map(FrozenVersion::number).orElse(0) + 1;
    Instant now = clock.instant();
    jdbc.sql(
            """
            update drafting_version set superseded_at = :at
            where agreement_id = :id and superseded_at is null
            """)
        .param("id", agreement)
        .param("at", now.atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql(
            """
            insert into drafting_version (id, agreement_id, number, content, content_hash,
              frozen_at, frozen_by_id, frozen_by)
            values (:id, :agreement, :number, cast(:content as jsonb), :hash, :at, :byId, :by)
            """)
        .param("id", Ids.next(clock))
        .param("agreement", agreement)
        .param("number", number)
        .param("content", CanonicalText.of(text))
        .param("hash", text.hash().hex())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .param("byId", by.personId())
        .param("by", by.name())
        .update();
    ContentHash previous = last.map(FrozenVersion::hash).orElse(null);
    events.publishEvent(new VersionFrozen(agreement, number, text.hash(), previous));
  }

  private static AgreementText text(String... bodies) {
    List<Clause> clauses = new ArrayList<>();
    for (String body : bodies) {
      int number = clauses.size() + 1;
      clauses.add(
          new Clause(
              "c" + number,
              number,
              Map.of(
                  Language.EN, ClauseText.typed("Clause " + number, body),
                  Language.AR, ClauseText.typed("البند " + number, "نص عربي: " + body))));
    }
    return new AgreementText(
        List.of(Language.EN, Language.AR),
        Language.EN,
        new LocalizedText(Map.of(Language.EN, "Memorandum", Language.AR, "مذكرة تفاهم")),
        clauses);
  }

  private UUID partner(PartnerKind kind, boolean own) {
    UUID id = Ids.next(clock);
    String name = (own ? "Our " : "Their ") + kind.name().toLowerCase(Locale.ROOT);
    partners.add(
        new Partner(
            id,
            kind,
            PartnerScope.INTERNATIONAL,
            LocalizedText.of(Language.EN, name + " " + id.toString().substring(24)),
            null,
            null,
            "CA",
            "Montréal",
            null,
            own,
            null,
            PartnerContact.NONE,
            0),
        Actor.SYSTEM);
    return id;
  }

  /** The samples begin with the next year, and end with the fourth. */
  public static LocalDate startsOn(Clock clock) {
    return LocalDate.now(clock).plusYears(1).withDayOfYear(1);
  }

  private void insert(UUID id, UUID proposer, Route route) {
    jdbc.sql(
            """
            insert into agreement (id, reference, type, status, title, languages, prevailing,
              fields, rationale, money, starts_on, ends_on, proposer, unit, route, proposed_at)
            values (:id, :reference, 'MOU', 'DRAFTING', :title, '{en,ar}', 'en', '{teaching}',
              'A test', :money, :startsOn, :endsOn, :proposer, 'point', :route, :at)
            """)
        .param("id", id)
        .param("reference", "T-" + id.toString().substring(24))
        .param("title", Jsonb.object(LocalizedText.of(Language.EN, "Test memorandum")))
        .param("money", route.money())
        .param("startsOn", startsOn(clock))
        .param("endsOn", startsOn(clock).plusYears(4).minusDays(1))
        .param("proposer", proposer)
        .param("route", Jsonb.object(route))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private void party(UUID agreement, int position, UUID partner, String side, String role) {
    jdbc.sql(
            """
            insert into agreement_party (agreement_id, position, partner_id, side, role)
            values (:agreement, :position, :partner, :side, :role)
            """)
        .param("agreement", agreement)
        .param("position", position)
        .param("partner", partner)
        .param("side", side)
        .param("role", role)
        .update();
  }
}
