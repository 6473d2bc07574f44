package org.entente.people.factor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Factors and offers as stored; secrets are sealed texts here. */
@Component
class FactorRows {

  private final JdbcClient jdbc;

  FactorRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Factor> find(UUID person) {
    return jdbc.sql("select person, secret, enrolled_at from people_factor where person = :person")
        .param("person", person)
        .query(
            (row, none) ->
                new Factor(
                    row.getObject("person", UUID.class),
                    row.getString("secret"),
                    row.getTimestamp("enrolled_at").toInstant()))
        .optional();
  }

  /** One row, one statement: of any number that send the same code at once, one comes through. */
  boolean take(UUID person, long step) {
    return jdbc.sql(
                """
                update people_factor set last_step = :step
                 where person = :person and last_step < :step
                """)
            .param("person", person)
            .param("step", step)
            .update()
        == 1;
  }

  boolean remove(UUID person) {
    return jdbc.sql("delete from people_factor where person = :person")
            .param("person", person)
            .update()
        == 1;
  }

  /**
   * @return whether it is theirs now: not where they have one and the offer does not replace it
   */
  boolean enrol(Offer offer, long step, Instant now) {
    return jdbc.sql(
                """
                insert into people_factor (person, secret, enrolled_at, last_step)
                values (:person, :secret, :now, :step)
                on conflict (person) do update
                  set secret = excluded.secret, enrolled_at = excluded.enrolled_at,
                      last_step = excluded.last_step
                  where :replaces
                """)
            .param("person", offer.person())
            .param("secret", offer.secret())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("step", step)
            .param("replaces", offer.replaces())
            .update()
        == 1;
  }

  void offer(Offer offer) {
    jdbc.sql(
            """
            insert into people_factor_offer (person, secret, replaces, made_at)
            values (:person, :secret, :replaces, :at)
            on conflict (person) do update
              set secret = excluded.secret, replaces = excluded.replaces, made_at = excluded.made_at
            """)
        .param("person", offer.person())
        .param("secret", offer.secret())
        .param("replaces", offer.replaces())
        .param("at", offer.madeAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Offer> offered(UUID person, Instant after) {
    return jdbc.sql(
            """
            select person, secret, replaces, made_at from people_factor_offer
             where person = :person and made_at > :after
            """)
        .param("person", person)
        .param("after", after.atOffset(ZoneOffset.UTC))
        .query(
            (row, none) ->
                new Offer(
                    row.getObject("person", UUID.class),
                    row.getString("secret"),
                    row.getBoolean("replaces"),
                    row.getTimestamp("made_at").toInstant()))
        .optional();
  }

  /** Ends this very offer; false where it has been taken or made anew meanwhile. */
  boolean takeOffer(Offer offer) {
    return jdbc.sql("delete from people_factor_offer where person = :person and secret = :secret")
            .param("person", offer.person())
            .param("secret", offer.secret())
            .update()
        == 1;
  }

  /** A person's second factor. */
  record Factor(UUID person, String secret, Instant enrolledAt) {

    @Override
    public String toString() {
      return "Factor[" + person + "]";
    }
  }

  /** What a person is shown, to be theirs. */
  record Offer(UUID person, String secret, boolean replaces, Instant madeAt) {

    @Override
    public String toString() {
      return "Offer[" + person + "]";
    }
  }
}
