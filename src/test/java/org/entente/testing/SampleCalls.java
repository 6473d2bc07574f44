package org.entente.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.grant.Audience;
import org.entente.grant.Payer;
import org.entente.grant.Programme;
import org.entente.grant.ProgrammeKind;
import org.entente.grant.Programmes;
import org.entente.people.People;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Ids;
import org.entente.shared.Jsonb;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calls that are published already, without the way there. */
@Component
public class SampleCalls {

  /** Where, when, how far, a transcript and a motivation. */
  public static final String FORM =
      """
      {"schemaVersion": 18, "type": "default", "id": "callForm", "components": [
        {"type": "select", "id": "f1", "key": "host", "label": "Host", "valuesKey": "partners"},
        {"type": "select", "id": "f2", "key": "country", "label": "Country",
         "valuesKey": "countries", "validate": {"required": true}},
        {"type": "datetime", "subtype": "date", "id": "f3", "key": "from", "label": "First day",
         "dateLabel": "First day", "validate": {"required": true}},
        {"type": "datetime", "subtype": "date", "id": "f4", "key": "until", "label": "Last day",
         "dateLabel": "Last day", "validate": {"required": true}},
        {"type": "select", "id": "f5", "key": "unit", "label": "Unit", "valuesKey": "units"},
        {"type": "number", "id": "f6", "key": "distanceKm", "label": "Distance", "decimalDigits": 0},
        {"type": "filepicker", "id": "f7", "key": "transcript", "label": "Transcript",
         "multiple": true, "accept": ".pdf"},
        {"type": "textarea", "id": "f8", "key": "motivation", "label": "Motivation",
         "validate": {"required": true, "minLength": 10, "maxLength": 4000}}]}
      """;

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final Programmes programmes;
  private final People people;
  private final JdbcClient jdbc;
  private final Clock clock;

  SampleCalls(Programmes programmes, People people, JdbcClient jdbc, Clock clock) {
    this.programmes = programmes;
    this.people = people;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Outgoing mobility of students; open since yesterday, for twenty days. */
  public UUID open() {
    return closingIn(Duration.ofDays(20));
  }

  /** The same; a negative time has passed already. */
  public UUID closingIn(Duration time) {
    return call(FORM, clock.instant().plus(time));
  }

  public UUID asking(String form) {
    return call(form, clock.instant().plus(Duration.ofDays(20)));
  }

  private UUID call(String form, Instant closesAt) {
    UUID id = Ids.next(clock);
    UUID officer = people.findBySignInName("officer").orElseThrow().id();
    LocalizedText title =
        new LocalizedText(
            Map.of(
                Language.EN, "Outgoing mobility",
                Language.FR, "Mobilité sortante",
                Language.ES, "Movilidad saliente",
                Language.AR, "التنقل إلى الخارج"));
    LocalizedText summary =
        new LocalizedText(
            Map.of(
                Language.EN, "For a semester at a partner abroad.",
                Language.FR, "Pour un semestre chez un partenaire à l’étranger.",
                Language.ES, "Para un semestre en una institución socia.",
                Language.AR, "لفصل دراسي لدى مؤسسة شريكة في الخارج."));
    jdbc.sql(
            """
            insert into grant_call (id, reference, programme, envelope, title, summary, languages,
              opens_at, closes_at, quota, reserve, criteria, reviewers, quorum, outlier, status,
              form_version, requester, owner, drafters, drafted_at, searchable)
            values (:id, :reference, :programme, :envelope, :title, :summary,
              array['EN', 'FR', 'ES', 'AR'], :opens, :closes, 10, 5,
              '[{"key": "merit", "name": {"en": "Merit"}, "weight": 100, "maximum": 10}]', 2, 2, 20,
              'OPEN', 1, :officer, :officer, array[:officer], :opens, 'outgoing mobility')
            """)
        .param("id", id)
        .param("reference", "CA-1999-" + String.format("%04d", NUMBERS.incrementAndGet()))
        .param("programme", programme())
        .param("envelope", UUID.randomUUID())
        .param("title", Jsonb.object(title))
        .param("summary", Jsonb.object(summary))
        .param("opens", clock.instant().minus(Duration.ofDays(40)).atOffset(ZoneOffset.UTC))
        .param("closes", closesAt.atOffset(ZoneOffset.UTC))
        .param("officer", officer)
        .update();
    save(id, 1, form);
    return id;
  }

  private void save(UUID call, int version, String form) {
    jdbc.sql(
            """
            insert into grant_call_form (call, version, json, hash, saved_at, saved_by)
            values (:id, :version, :form, :hash, :now, :officer)
            """)
        .param("id", call)
        .param("version", version)
        .param("form", form)
        .param("hash", ContentHash.of(form).hex())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("officer", people.findBySignInName("officer").orElseThrow().id())
        .update();
  }

  /** The call's second form, in use from now on. */
  public void use(UUID call, String form) {
    save(call, 2, form);
    jdbc.sql("update grant_call set form_version = 2 where id = :id").param("id", call).update();
  }

  private UUID programme() {
    UUID id = Ids.next(clock);
    programmes.add(
        new Programme(
            id,
            "TST-" + id.toString().substring(28).toUpperCase(java.util.Locale.ROOT),
            ProgrammeKind.MOBILITY_OUT,
            LocalizedText.of(Language.EN, "Outgoing mobility"),
            Set.of(Audience.STUDENTS),
            Payer.OURSELVES,
            Currency.getInstance("EUR"),
            0),
        Actor.SYSTEM);
    return id;
  }

  /** The call has this status now, whatever led there. */
  public void enter(UUID call, String status) {
    jdbc.sql("update grant_call set status = :status where id = :id")
        .param("status", status)
        .param("id", call)
        .update();
  }

  /** The deadline is moved, as if time had passed. */
  public void close(UUID call, Instant at) {
    jdbc.sql("update grant_call set closes_at = :at where id = :id")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", call)
        .update();
  }
}
