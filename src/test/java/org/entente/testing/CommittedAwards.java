package org.entente.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.ledger.Booked;
import org.entente.ledger.Booking;
import org.entente.ledger.Ledger;
import org.entente.shared.Actor;
import org.entente.shared.Jsonb;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A call with committed awards, the way there cut short. */
@Component
public class CommittedAwards {

  private final SampleAwards samples;
  private final SampleEnvelopes envelopes;
  private final Awards awards;
  private final Ledger ledger;
  private final ProcessDriver driver;
  private final JdbcClient jdbc;
  private final Clock clock;

  CommittedAwards(
      SampleAwards samples,
      SampleEnvelopes envelopes,
      Awards awards,
      Ledger ledger,
      ProcessDriver driver,
      JdbcClient jdbc,
      Clock clock) {
    this.samples = samples;
    this.envelopes = envelopes;
    this.awards = awards;
    this.ledger = ledger;
    this.driver = driver;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Some who go to one country in the same months. */
  public record Stay(int many, String country, LocalDate from) {}

  public UUID call(Stay... stays) {
    int quota = 0;
    for (Stay stay : stays) {
      quota += stay.many();
    }
    UUID call = samples.closed(envelopes.open(Money.of("90000", "EUR")), quota);
    List<UUID> applications = new ArrayList<>();
    for (Stay stay : stays) {
      for (int i = 0; i < stay.many(); i++) {
        applications.add(
            samples.eligible(
                call,
                "Ximena Ünverwechselbar " + applications.size(),
                null,
                null,
                stay.country(),
                stay.from(),
                stay.from().plusMonths(3).minusDays(1),
                600));
      }
    }
    samples.rank(call, quota, applications);
    samples.prepare(call);
    awards.ofCall(call).forEach(this::commit);
    return call;
  }

  /** The award of somebody with an account. */
  public Award ofPerson(UUID person, LocalDate from) {
    UUID call = samples.closed(envelopes.open(Money.of("90000", "EUR")), 1);
    UUID application =
        samples.eligible(
            call, "Somebody", person, null, "GB", from, from.plusMonths(3).minusDays(1), 600);
    samples.rank(call, 1, List.of(application));
    samples.prepare(call);
    awards.ofCall(call).forEach(this::commit);
    return awards.ofCall(call).get(0);
  }

  private void commit(Award award) {
    jdbc.sql(
            """
            update award set status = 'COMMITTED', approved = true, decided_by = :by,
                decided_name = 'Director', decided_at = :now, decided_hash = hash
             where id = :id
            """)
        .param("by", driver.person("finance-director").id())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("id", award.id())
        .update();
    booked(ledger.commit(booking(award, award.amount(), "commit")));
  }

  public void pay(Award award, Money amount, String key) {
    booked(ledger.pay(booking(award, amount, key)));
  }

  public void returned(Award award, Money amount) {
    booked(ledger.unpay(booking(award, amount, "returned")));
  }

  public void recovered(Award award, Money amount) {
    booked(ledger.recover(booking(award, amount, "recovered")));
  }

  private static Booking booking(Award award, Money amount, String key) {
    return new Booking(
        award.envelope(), award.ref(), amount, "test:" + award.id() + ":" + key, Actor.SYSTEM);
  }

  private static void booked(Booked booked) {
    if (!(booked instanceof Booked.Done)) {
      throw new AssertionError(booked.toString());
    }
  }

  public void called(UUID call, String programme) {
    jdbc.sql(
            """
            update grant_programme set name = :name
             where id = (select programme from grant_call where id = :call)
            """)
        .param("name", Jsonb.object(LocalizedText.of(Language.EN, programme)))
        .param("call", call)
        .update();
  }
}
