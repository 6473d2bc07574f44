package org.entente.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.people.People;
import org.entente.shared.Notice;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@EntenteTest
class NoticeBoardTest {

  @Autowired private NoticeBoard board;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private People people;

  @Test
  void aNoticePublishedTwiceIsOneNotice() {
    UUID dean = person("dean");
    Notice notice = notice(Set.of(dean), Set.of("dean"));
    publish(notice, false);
    publish(notice, false);
    assertThat(keys(dean, notice)).hasSize(1);
  }

  @Test
  void everyMemberOfAGroupHearsIt() {
    Notice notice = notice(Set.of(), Set.of("reviewer"));
    publish(notice, false);
    for (String name : List.of("reviewer1", "reviewer2", "reviewer3", "reviewer4")) {
      assertThat(keys(person(name), notice)).hasSize(1);
    }
    assertThat(keys(person("student"), notice)).isEmpty();
  }

  @Test
  void nobodyHearsOfWhatWasRolledBack() {
    UUID registrar = person("registrar");
    Notice notice = notice(Set.of(registrar), Set.of());
    publish(notice, true);
    assertThat(keys(registrar, notice)).isEmpty();
  }

  @Test
  void readingIsOnesOwn() {
    UUID professor = person("professor");
    Notice notice = notice(Set.of(professor), Set.of());
    publish(notice, false);
    PostedNotice posted = keys(professor, notice).get(0);
    assertThat(board.read(person("student"), posted.id())).isEmpty();
    assertThat(keys(professor, notice).get(0).unread()).isTrue();
    assertThat(board.read(professor, posted.id())).contains("/tasks");
    assertThat(keys(professor, notice).get(0).unread()).isFalse();
    publish(notice(Set.of(professor), Set.of()), false);
    assertThat(board.unread(professor, 100)).isPositive();
    board.readAll(professor);
    assertThat(board.unread(professor, 100)).isZero();
  }

  private List<PostedNotice> keys(UUID person, Notice notice) {
    return board.of(person, null, 100).stream()
        .filter(posted -> posted.arguments().equals(notice.arguments()))
        .toList();
  }

  private void publish(Notice notice, boolean rolledBack) {
    transaction.executeWithoutResult(
        status -> {
          events.publishEvent(notice);
          if (rolledBack) {
            status.setRollbackOnly();
          }
        });
  }

  private static Notice notice(Set<UUID> persons, Set<String> groups) {
    String key = UUID.randomUUID().toString();
    return new Notice(key, persons, groups, "notify.title", List.of(key), "/tasks");
  }

  private UUID person(String signInName) {
    return people.findBySignInName(signInName).orElseThrow().id();
  }
}
