package org.entente.people.session;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.session.SessionRepository;

/**
 * Sessions as all nodes see them. A request costs one read by the primary key; it writes when
 * something in the session has changed, and else once a minute.
 */
public final class SessionStore implements SessionRepository<StoredSession> {

  /** How exactly it is known when somebody was here last. */
  static final Duration EXACTNESS = Duration.ofMinutes(1);

  private static final Logger LOG = LoggerFactory.getLogger(SessionStore.class);

  private final SessionRows rows;
  private final Clock clock;
  private final Duration idle;

  /**
   * @param idle a session that nobody used for so long is over
   */
  public SessionStore(SessionRows rows, Clock clock, Duration idle) {
    this.rows = rows;
    this.clock = clock;
    this.idle = idle;
  }

  /** What the row of a session is called: its id is kept nowhere. */
  public static String rowOf(String id) {
    return SessionIds.stored(id);
  }

  @Override
  public StoredSession createSession() {
    return new StoredSession(SessionIds.next(), clock.instant(), idle);
  }

  @Override
  public @Nullable StoredSession findById(String id) {
    return rows.find(id, clock.instant().minus(idle), idle).orElse(null);
  }

  /** A session that was ended meanwhile, elsewhere, stays ended. */
  @Override
  public void save(StoredSession session) {
    String stored = session.storedId();
    if (stored == null) {
      SessionRows.Change change = SessionRows.Change.of(session);
      session.writing();
      rows.insert(change);
    } else if (session.movedOrChanged()) {
      SessionRows.Change change = SessionRows.Change.of(session);
      session.writing();
      rows.update(stored, change);
    } else if (session.unseen().compareTo(EXACTNESS) >= 0) {
      session.writing();
      touch(session);
    }
  }

  /** Whoever reads a page need not be told that this could not be noted. */
  private void touch(StoredSession session) {
    try {
      rows.touch(session.getId(), session.getLastAccessedTime());
    } catch (DataAccessException e) {
      LOG.debug("when a session was used last could not be noted", e);
    }
  }

  /** How many there are on all nodes, also of people who have not signed in yet. */
  public int open() {
    return rows.since(clock.instant().minus(idle));
  }

  /** Forgets what ended by itself. */
  public void sweep() {
    rows.sweep(clock.instant().minus(idle));
  }

  @Override
  public void deleteById(String id) {
    rows.delete(id);
  }
}
