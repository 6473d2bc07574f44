package org.entente.people.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.entente.testing.EntenteTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two stores on one database are two nodes. */
@EntenteTest
class SessionStoreTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Duration IDLE = Duration.ofMinutes(30);

  @Autowired SessionRows rows;
  @Autowired JdbcClient jdbc;

  @Test
  void oneNodeGoesOnWithTheSessionOfAnother() {
    StoredSession session = opened();
    session.setAttribute("said", "hello");
    at(0).save(session);
    StoredSession there = found(session, 1);
    assertThat(there.<String>getAttribute("said")).isEqualTo("hello");
    there.removeAttribute("said");
    there.setAttribute("owner", 5);
    at(1).save(there);
    StoredSession again = found(session, 2);
    assertThat(again.getAttributeNames()).containsExactly("owner");
    assertThat(again.getCreationTime()).isEqualTo(NOON);
  }

  @Test
  void requestsAtOnceKeepEachOthersChanges() {
    StoredSession session = opened();
    StoredSession one = found(session, 1);
    StoredSession other = found(session, 1);
    one.setAttribute("one", "1");
    other.setAttribute("other", "2");
    at(1).save(one);
    at(1).save(other);
    assertThat(found(session, 1).getAttributeNames()).containsExactlyInAnyOrder("one", "other");
  }

  @Test
  void endsWhenNobodyUsedItForSoLong() {
    StoredSession session = opened();
    assertThat(at(29).findById(session.getId())).isNotNull();
    assertThat(at(30).findById(session.getId())).isNull();
    use(session, 20);
    assertThat(at(49).findById(session.getId())).isNotNull();
    assertThat(at(51).findById(session.getId())).isNull();
    assertThat(rowsOf(session)).isEqualTo(1);
    at(51).sweep();
    assertThat(rowsOf(session)).isZero();
  }

  @Test
  void writesOncePerMinuteWhereNothingChanged() {
    StoredSession session = opened();
    String row = version(session);
    StoredSession soon = found(session, 0);
    soon.setLastAccessedTime(NOON.plusSeconds(59));
    at(0).save(soon);
    assertThat(version(session)).isEqualTo(row);
    use(session, 1);
    assertThat(version(session)).isNotEqualTo(row);
  }

  @Test
  void theOldIdIsWorthNothingAfterANewOne() {
    StoredSession session = opened();
    String before = session.getId();
    session.changeSessionId();
    at(0).save(session);
    assertThat(at(0).findById(before)).isNull();
    assertThat(at(0).findById(session.getId())).isNotNull();
  }

  @Test
  void whatAnotherNodeEndedStaysEnded() {
    StoredSession session = opened();
    StoredSession underWay = found(session, 1);
    at(1).deleteById(session.getId());
    underWay.setAttribute("late", "x");
    at(1).save(underWay);
    assertThat(at(1).findById(session.getId())).isNull();
  }

  @Test
  void theTableHoldsNobodysCookie() {
    StoredSession session = opened();
    assertThat(
            jdbc.sql("select count(*) from people_session s where s::text like '%' || :id || '%'")
                .param("id", session.getId())
                .query(Integer.class)
                .single())
        .isZero();
  }

  private StoredSession opened() {
    StoredSession session = at(0).createSession();
    at(0).save(session);
    return session;
  }

  private void use(StoredSession session, int minute) {
    StoredSession used = found(session, minute);
    used.setLastAccessedTime(NOON.plus(Duration.ofMinutes(minute)));
    at(minute).save(used);
  }

  private StoredSession found(StoredSession session, int minute) {
    @Nullable StoredSession found = at(minute).findById(session.getId());
    assertThat(found).isNotNull();
    return found;
  }

  private SessionStore at(int minute) {
    return new SessionStore(
        rows, Clock.fixed(NOON.plus(Duration.ofMinutes(minute)), ZoneOffset.UTC), IDLE);
  }

  private int rowsOf(StoredSession session) {
    return jdbc.sql("select count(*) from people_session where id = :id")
        .param("id", SessionIds.stored(session.getId()))
        .query(Integer.class)
        .single();
  }

  private String version(StoredSession session) {
    return jdbc.sql("select xmin::text from people_session where id = :id")
        .param("id", SessionIds.stored(session.getId()))
        .query(String.class)
        .single();
  }
}
