package org.entente.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.entente.people.PersonChange.Kind;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and revokes what programs sign in with for a person. */
@Service
@Transactional
public class Tokens {

  /** Days a token may live at most. */
  public static final int LONGEST_DAYS = 366;

  private static final int LONGEST_NAME = 80;
  private static final int MOST = 20;

  private final JdbcAggregateTemplate template;
  private final PersonRows persons;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Tokens(
      JdbcAggregateTemplate template,
      PersonRows persons,
      ApplicationEventPublisher events,
      Clock clock) {
    this.template = template;
    this.persons = persons;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param name by which the person knows it again
   * @return the token, told this once
   * @throws Refusal 422 {@code people.token.name.error}, {@code .daysWrong} or {@code .many}
   */
  public String make(UUID person, String name, TokenScope scope, int days) {
    String stripped = name.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
      throw Refusal.invalid("people.token.name.error", LONGEST_NAME);
    }
    if (days < 1 || days > LONGEST_DAYS) {
      throw Refusal.invalid("people.token.daysWrong", LONGEST_DAYS);
    }
    PersonRow owner = persons.findById(person).orElseThrow(Refusal::notFound);
    Instant now = clock.instant();
    if (standing(owner, now) >= MOST) {
      throw Refusal.invalid("people.token.many", MOST);
    }
    String token = TokenText.next();
    PersonToken made =
        new PersonToken(
            Ids.next(clock),
            person,
            stripped,
            TokenText.hash(token),
            scope,
            owner.sessionEpoch(),
            now,
            now.plus(Duration.ofDays(days)),
            null,
            null);
    template.insert(made);
    tell(made, Kind.TOKEN_MADE);
    return token;
  }

  /** Ends it now; revoked already means done. */
  public void revoke(UUID id, UUID person) {
    PersonToken token = template.findById(id, PersonToken.class);
    if (token == null || !token.person().equals(person)) {
      throw Refusal.notFound();
    }
    if (token.revokedAt() == null) {
      template.update(token.revoked(clock.instant()));
      tell(token, Kind.TOKEN_REVOKED);
    }
  }

  private long standing(PersonRow owner, Instant now) {
    Criteria stands =
        Criteria.where("person")
            .is(owner.id())
            .and("epoch")
            .is(owner.sessionEpoch())
            .and("revokedAt")
            .isNull()
            .and("expiresAt")
            .greaterThan(now);
    return template.count(Query.query(stands), PersonToken.class);
  }

  private void tell(PersonToken token, Kind kind) {
    events.publishEvent(
        new PersonChange(
            token.person(),
            kind,
            Map.of(
                "token", token.name(),
                "scope", token.scope().name(),
                "until", token.expiresAt().toString())));
  }
}
