package org.entente.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.grant.Audience;
import org.entente.grant.Call;
import org.entente.grant.CallDrafts;
import org.entente.grant.CallTerms;
import org.entente.grant.Criterion;
import org.entente.grant.Payer;
import org.entente.grant.Programme;
import org.entente.grant.ProgrammeKind;
import org.entente.grant.Programmes;
import org.entente.grant.ReviewRules;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calls with a programme and an envelope of their own, in English and Arabic. */
@Component
public class CallStories {

  private final Programmes programmes;
  private final CallDrafts drafts;
  private final SampleEnvelopes envelopes;
  private final ProcessDriver driver;
  private final JdbcClient jdbc;
  private final Clock clock;

  CallStories(
      Programmes programmes,
      CallDrafts drafts,
      SampleEnvelopes envelopes,
      ProcessDriver driver,
      JdbcClient jdbc,
      Clock clock) {
    this.programmes = programmes;
    this.drafts = drafts;
    this.envelopes = envelopes;
    this.driver = driver;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Programme programme(ProgrammeKind kind, String currency) {
    UUID id = Ids.next(clock);
    Programme programme =
        new Programme(
            id,
            "T-" + id.toString().substring(24).toUpperCase(java.util.Locale.ROOT),
            kind,
            LocalizedText.of(Language.EN, "Programme " + id),
            Set.of(Audience.STUDENTS),
            Payer.OURSELVES,
            Currency.getInstance(currency),
            0);
    programmes.add(programme, driver.person("officer").actor());
    return programme;
  }

  /** Opened an hour ago, closes in thirty days. */
  public CallTerms terms(String title) {
    Programme programme = programme(ProgrammeKind.MOBILITY_OUT, "EUR");
    UUID envelope = envelopes.open(programme.id(), 2026, Money.of("90000", "EUR"));
    Instant now = clock.instant();
    return new CallTerms(
        programme.id(),
        envelope,
        texts(title, "دعوة للتنقل"),
        texts(
            "A stay at one of our partners, paid by the month.",
            "إقامة لدى أحد شركائنا تُدفع شهريًا."),
        List.of(Language.EN, Language.AR),
        now.minus(Duration.ofHours(1)),
        now.plus(Duration.ofDays(30)),
        60,
        20,
        List.of(
            new Criterion("criterion1", texts("Motivation", "الدافع"), 60, 20),
            new Criterion("criterion2", texts("Academic record", "السجل الأكاديمي"), 40, 20)),
        new ReviewRules(2, 2, 30));
  }

  private static LocalizedText texts(String english, String arabic) {
    return new LocalizedText(Map.of(Language.EN, english, Language.AR, arabic));
  }

  /** The officer's, not yet decided on. */
  public Call draft(String title) {
    return drafts.draft(terms(title), driver.person("officer").actor());
  }

  /** Ready for its decision. */
  public UUID ready(String title) {
    UUID id = draft(title).id();
    driver.complete(id, "draftCall", "officer", Map.of("callDraft", "READY"));
    return id;
  }

  /** Announced, and waiting for its opening. */
  public UUID announced(String title) {
    UUID id = ready(title);
    driver.complete(id, "decideCall", "finance-director", Map.of("callDecision", "APPROVED"));
    return id;
  }

  public UUID open(String title) {
    UUID id = announced(title);
    driver.fireTimer(id, "openingReached");
    return id;
  }

  /** The deadline has passed, and the timer has gone off. */
  public UUID closed(String title) {
    UUID id = open(title);
    pass(id);
    driver.fireTimer(id, "closingReached");
    return id;
  }

  /** As if the deadline were a minute ago. */
  public void pass(UUID call) {
    jdbc.sql("update grant_call set closes_at = :past, opens_at = :before where id = :id")
        .param("past", java.sql.Timestamp.from(clock.instant().minusSeconds(60)))
        .param("before", java.sql.Timestamp.from(clock.instant().minusSeconds(7200)))
        .param("id", call)
        .update();
  }
}
