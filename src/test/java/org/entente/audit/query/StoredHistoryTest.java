package org.entente.audit.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditHistory;
import org.entente.audit.AuditLog;
import org.entente.audit.HistoryFilter;
import org.entente.audit.HistoryKind;
import org.entente.audit.RecordedEvent;
import org.entente.audit.RuleFired;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.ContentHash;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@EntenteTest
class StoredHistoryTest {

  @Autowired private AuditLog log;
  @Autowired private AuditHistory history;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Clock clock;

  private final CaseRef subject = new CaseRef("sample", UUID.randomUUID());
  private final Actor person = Actor.person(UUID.randomUUID(), "International officer");

  @Test
  void caseWithoutEventsIsEmpty() {
    assertThat(history.newestFirst(subject, HistoryFilter.ALL, Long.MAX_VALUE, 10)).isEmpty();
    assertThat(history.span(subject)).isEmpty();
    assertThat(history.counts(subject, HistoryFilter.ALL))
        .containsEntry(HistoryKind.EVERYTHING, 0L);
  }

  @Test
  void newestFirstAndOldestFirstWalkTheSameEvents() {
    for (int i = 0; i < 7; i++) {
      record(AuditEvent.of(subject, "agreement.amended", person).with("step", i));
    }
    List<RecordedEvent> down = new ArrayList<>();
    List<RecordedEvent> page = history.newestFirst(subject, HistoryFilter.ALL, Long.MAX_VALUE, 3);
    while (!page.isEmpty()) {
      down.addAll(page);
      page = history.newestFirst(subject, HistoryFilter.ALL, down.get(down.size() - 1).entry(), 3);
    }
    assertThat(down)
        .extracting(event -> event.after().get("step"))
        .containsExactly("6", "5", "4", "3", "2", "1", "0");
    java.util.Collections.reverse(down);
    assertThat(history.oldestFirst(subject, HistoryFilter.ALL, 0, 10)).isEqualTo(down);
  }

  @Test
  void sortsOfEventsAreToldApart() {
    record(AuditEvent.of(subject, "agreement.proposed", person));
    record(AuditEvent.of(subject, "drafting.versionFrozen", person).on(ContentHash.of("text")));
    record(
        AuditEvent.of(subject, "agreement.routed", Actor.SYSTEM)
            .under(new RuleFired("agreement-route", 1, "mou")));
    record(
        AuditEvent.of(subject, "signature.signed", person.onBehalfOf(UUID.randomUUID(), "Dean")));
    record(AuditEvent.of(subject, "signature.refused", person));
    assertThat(history.counts(subject, HistoryFilter.ALL))
        .containsEntry(HistoryKind.EVERYTHING, 5L)
        .containsEntry(HistoryKind.DECISIONS, 2L)
        .containsEntry(HistoryKind.TEXT, 1L)
        .containsEntry(HistoryKind.SIGNATURES, 2L)
        .containsEntry(HistoryKind.ON_BEHALF, 1L)
        .containsEntry(HistoryKind.REFUSED, 1L);
    assertThat(actions(HistoryKind.REFUSED)).containsExactly("signature.refused");
    assertThat(actions(HistoryKind.ON_BEHALF)).containsExactly("signature.signed");
  }

  @Test
  void whatWasWrittenIsReadBack() {
    AuditEvent event =
        AuditEvent.of(subject, "agreement.routed", person)
            .at("decideAgreementRoute")
            .changed("status", "TRIAGE", "DRAFTING")
            .under(new RuleFired("agreement-route", 3, "mou,money"))
            .on(ContentHash.of("text"));
    record(event);
    RecordedEvent read = history.newestFirst(subject, HistoryFilter.ALL, Long.MAX_VALUE, 1).get(0);
    assertThat(read.actor()).isEqualTo(person);
    assertThat(read.activity()).isEqualTo("decideAgreementRoute");
    assertThat(read.before()).containsEntry("status", "TRIAGE");
    assertThat(read.after()).containsEntry("status", "DRAFTING");
    assertThat(read.rule()).isEqualTo(event.rule());
    assertThat(read.contentHash()).isEqualTo(ContentHash.of("text").hex());
    assertThat(read.leafHash()).matches("[0-9a-f]{64}");
  }

  @Test
  void datesNarrowDown() {
    record(AuditEvent.of(subject, "agreement.proposed", person));
    HistoryFilter tomorrow =
        new HistoryFilter(HistoryKind.EVERYTHING, clock.instant().plus(Duration.ofHours(1)), null);
    HistoryFilter today =
        new HistoryFilter(HistoryKind.EVERYTHING, null, clock.instant().plus(Duration.ofHours(1)));
    assertThat(history.newestFirst(subject, tomorrow, Long.MAX_VALUE, 5)).isEmpty();
    assertThat(history.newestFirst(subject, today, Long.MAX_VALUE, 5)).hasSize(1);
  }

  @Test
  void latestCasesComeFirst() {
    record(AuditEvent.of(subject, "agreement.proposed", person));
    assertThat(history.latest(Set.of("sample"), 50))
        .extracting(AuditHistory.Latest::subject)
        .contains(subject);
  }

  private List<String> actions(HistoryKind kind) {
    return history.newestFirst(subject, HistoryFilter.ALL.of(kind), Long.MAX_VALUE, 10).stream()
        .map(RecordedEvent::action)
        .toList();
  }

  private void record(AuditEvent event) {
    transaction.executeWithoutResult(status -> log.record(event));
  }
}
