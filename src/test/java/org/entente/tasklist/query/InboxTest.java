package org.entente.tasklist.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EntenteTest
class InboxTest {

  private final Inbox inbox;
  private final TaskFinder finder;
  private final SampleTasks tasks;
  private final Instant now;

  @Autowired
  InboxTest(Inbox inbox, TaskFinder finder, JdbcTemplate jdbc, Clock clock) {
    this.inbox = inbox;
    this.finder = finder;
    this.tasks = new SampleTasks(jdbc);
    this.now = clock.instant();
  }

  @Test
  void emptyInboxHasOneEmptyPage() {
    Reader reader = SampleTasks.reader(SampleTasks.group());
    for (TaskView view : List.of(TaskView.MINE, TaskView.GROUPS)) {
      assertThat(inbox.page(TaskFilter.of(view), reader, 25))
          .isEqualTo(new TaskPage(List.of(), null));
      assertThat(inbox.count(TaskFilter.of(view), reader, 100)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(TaskOrder.class)
  void pagesOfGroupsHaveNoGapAndNoDuplicate(TaskOrder order) {
    String one = SampleTasks.group();
    String other = SampleTasks.group();
    Set<String> expected = new java.util.HashSet<>();
    for (int i = 0; i < 23; i++) {
      Instant due = i % 4 == 0 ? null : now.plus(Duration.ofHours(i % 5));
      List<String> groups = i % 3 == 0 ? List.of(one, other) : List.of(i % 2 == 0 ? one : other);
      expected.add(tasks.open(null, groups, due, now.minusSeconds(i % 3)));
    }
    Reader reader = SampleTasks.reader(one, other);
    List<TaskRow> all = walk(TaskFilter.of(TaskView.GROUPS).ordered(order), reader);
    assertThat(all).extracting(TaskRow::id).doesNotHaveDuplicates().hasSameElementsAs(expected);
    assertThat(all).isSortedAccordingTo(byOrder(order));
  }

  @ParameterizedTest
  @EnumSource(TaskOrder.class)
  void pagesOfOnesOwnHaveNoGapAndNoDuplicate(TaskOrder order) {
    UUID self = UUID.randomUUID();
    UUID absent = UUID.randomUUID();
    Reader reader = new Reader(self, Set.of(self, absent), Set.of(), false);
    Set<String> expected = new java.util.HashSet<>();
    for (int i = 0; i < 17; i++) {
      UUID holder = i % 2 == 0 ? self : absent;
      Instant due = i % 3 == 0 ? null : now.plusSeconds(60 * (i % 4));
      expected.add(tasks.open(holder, List.of(), due, now.minusSeconds(i % 2)));
    }
    List<TaskRow> all = walk(TaskFilter.of(TaskView.MINE).ordered(order), reader);
    assertThat(all).extracting(TaskRow::id).doesNotHaveDuplicates().hasSameElementsAs(expected);
    assertThat(all).isSortedAccordingTo(byOrder(order));
  }

  @Test
  void claimedTaskLeavesTheGroupsAndComesBackWhenReleased() {
    String group = SampleTasks.group();
    Reader reader = SampleTasks.reader(group);
    String task = tasks.open(null, List.of(group), null, now);
    assertThat(ids(TaskView.GROUPS, reader)).containsExactly(task);
    tasks.assign(task, reader.id());
    assertThat(ids(TaskView.GROUPS, reader)).isEmpty();
    assertThat(ids(TaskView.MINE, reader)).containsExactly(task);
    tasks.assign(task, null);
    assertThat(ids(TaskView.GROUPS, reader)).containsExactly(task);
    tasks.end(task);
    assertThat(ids(TaskView.GROUPS, reader)).isEmpty();
  }

  @Test
  void dueBucketsShareTheTasksOut() {
    String group = SampleTasks.group();
    Reader reader = SampleTasks.reader(group);
    String late = tasks.open(null, List.of(group), now.minus(Duration.ofDays(2)), now);
    String never = tasks.open(null, List.of(group), null, now);
    String far = tasks.open(null, List.of(group), now.plus(Duration.ofDays(30)), now);
    TaskFilter filter = TaskFilter.of(TaskView.GROUPS);
    assertThat(walk(filter.due(DueBucket.OVERDUE), reader))
        .extracting(TaskRow::id)
        .containsOnly(late);
    assertThat(walk(filter.due(DueBucket.TODAY), reader)).isEmpty();
    assertThat(walk(filter.due(DueBucket.LATER), reader))
        .extracting(TaskRow::id)
        .containsExactly(far, never);
  }

  @Test
  void searchSeesThroughAccentsVowelMarksAndTatweel() {
    String group = SampleTasks.group();
    Reader reader = SampleTasks.reader(group);
    String french = tasks.open("Échange d’étudiants à Liège", null, List.of(group), null, now);
    String arabic =
        tasks.open("مُذَكِّرة تفاهُـم مع الجامعة الأردنية", null, List.of(group), null, now);
    assertThat(found("echange liege", reader)).containsExactly(french);
    assertThat(found("مذكرة الاردنية", reader)).containsExactly(arabic);
    assertThat(found("2026-0042 aalto", reader)).containsExactlyInAnyOrder(french, arabic);
    assertThat(found("nowhere", reader)).isEmpty();
    assertThat(found("…", reader)).isEmpty();
    assertThat(found("a' | !b & (", reader)).isEmpty();
  }

  @Test
  void countsStopAtTheirCap() {
    String group = SampleTasks.group();
    Reader reader = SampleTasks.reader(group);
    for (int i = 0; i < 7; i++) {
      tasks.open(null, List.of(group), null, now);
    }
    assertThat(inbox.count(TaskFilter.of(TaskView.GROUPS), reader, 100)).isEqualTo(7);
    assertThat(inbox.count(TaskFilter.of(TaskView.GROUPS), reader, 5)).isEqualTo(5);
  }

  @Test
  void othersTasksAreNotThere() {
    String group = SampleTasks.group();
    String task = tasks.open(null, List.of(group), null, now);
    Reader stranger = SampleTasks.reader(SampleTasks.group());
    assertThat(finder.find(task, stranger)).isEmpty();
    assertThat(finder.find(task, SampleTasks.reader(group))).isPresent();
    Reader overview = new Reader(stranger.id(), stranger.persons(), Set.of(), true);
    assertThat(finder.find(task, overview)).isPresent();
  }

  private List<String> found(String words, Reader reader) {
    TaskFilter filter = new TaskFilter(TaskView.GROUPS, null, null, words, TaskOrder.DUE, null);
    return walk(filter, reader).stream().map(TaskRow::id).toList();
  }

  private List<String> ids(TaskView view, Reader reader) {
    return walk(TaskFilter.of(view), reader).stream().map(TaskRow::id).toList();
  }

  /** All rows, three at a time. */
  private List<TaskRow> walk(TaskFilter filter, Reader reader) {
    List<TaskRow> all = new ArrayList<>();
    TaskPage page = inbox.page(filter, reader, 3);
    all.addAll(page.rows());
    while (page.next() != null) {
      page =
          inbox.page(filter.after(TaskCursor.parse(page.next().token()).orElseThrow()), reader, 3);
      all.addAll(page.rows());
    }
    return all;
  }

  private static java.util.Comparator<TaskRow> byOrder(TaskOrder order) {
    return order == TaskOrder.DUE
        ? java.util.Comparator.comparing(TaskRow::dueSort)
        : java.util.Comparator.comparing(TaskRow::createdAt).reversed();
  }
}
