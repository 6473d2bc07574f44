package org.entente.operations;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.operations.Retry.Outcome;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.entente.workflow.FailureCause;
import org.entente.workflow.StoppedWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class StoredRetries implements Retries {

  private static final Logger LOG = LoggerFactory.getLogger(StoredRetries.class);

  private final RetryRows rows;
  private final StoppedWork work;
  private final People people;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transactions;
  private final Clock clock;

  StoredRetries(
      RetryRows rows,
      StoppedWork work,
      People people,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.rows = rows;
    this.work = work;
    this.people = people;
    this.events = events;
    this.transactions = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @Override
  public UUID start(List<String> jobIds, @Nullable FailureCause cause, Actor actor) {
    List<String> jobs = jobIds.stream().distinct().toList();
    if (jobs.isEmpty()) {
      throw Refusal.invalid("error.operations.nothing");
    }
    UUID id = Ids.next(clock);
    UUID person = Objects.requireNonNull(actor.personId());
    transactions.executeWithoutResult(
        status -> rows.insert(id, clock.instant(), person, cause, jobs));
    events.publishEvent(new RetryStarted(id));
    return id;
  }

  @Override
  public Optional<Retry> find(UUID id) {
    return rows.find(id);
  }

  @Override
  public void work(UUID id) {
    Optional<UUID> person = rows.startedBy(id);
    if (person.isEmpty()) {
      return;
    }
    boolean more = true;
    while (more) {
      more = next(id, administrator(person.get()));
    }
    rows.end(id, clock.instant());
  }

  /** One who is an administrator no more has nothing done in their name. */
  private Optional<Actor> administrator(UUID person) {
    return people
        .find(person)
        .filter(Person::enabled)
        .filter(found -> found.has(Role.ADMIN))
        .map(Person::actor);
  }

  /** A step whose retry fails is marked so, and the next one is taken up. */
  private boolean next(UUID id, Optional<Actor> actor) {
    String[] taken = new String[1];
    try {
      return Boolean.TRUE.equals(
          transactions.execute(
              status -> {
                Optional<String> job = rows.hold(id);
                job.ifPresent(
                    jobId -> {
                      taken[0] = jobId;
                      rows.mark(id, jobId, retry(jobId, actor));
                    });
                return job.isPresent();
              }));
    } catch (DataAccessResourceFailureException e) {
      throw e;
    } catch (RuntimeException e) {
      if (taken[0] == null) {
        throw e;
      }
      boolean gone = e instanceof Refusal;
      LOG.info("Job {} was not tried again", taken[0], e);
      rows.mark(id, taken[0], gone ? Outcome.GONE : Outcome.FAILED);
      return true;
    }
  }

  private Outcome retry(String jobId, Optional<Actor> actor) {
    if (actor.isEmpty()) {
      return Outcome.FORBIDDEN;
    }
    work.retry(jobId, actor.get());
    return Outcome.RETRIED;
  }

  /** Somebody waits to see it done. */
  record RetryStarted(UUID id) {}
}
