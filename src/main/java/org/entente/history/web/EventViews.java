package org.entente.history.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.audit.RecordedEvent;
import org.entente.audit.RuleFired;
import org.entente.history.query.FiredRow;
import org.entente.history.query.FiredRules;
import org.entente.web.Formats;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Events in words, grouped by day. */
@Component
class EventViews {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final FiredRules rules;
  private final ValueWords values;
  private final Formats formats;
  private final MessageSource messages;

  EventViews(FiredRules rules, ValueWords values, Formats formats, MessageSource messages) {
    this.rules = rules;
    this.values = values;
    this.formats = formats;
    this.messages = messages;
  }

  List<HistoryView.Day> days(List<RecordedEvent> events) {
    Map<LocalDate, List<EventView>> days =
        events.stream()
            .collect(
                Collectors.groupingBy(
                    event -> LocalDate.ofInstant(event.recordedAt(), formats.zone()),
                    LinkedHashMap::new,
                    Collectors.mapping(this::view, Collectors.toList())));
    return days.entrySet().stream()
        .map(day -> new HistoryView.Day(day.getKey(), day.getValue()))
        .toList();
  }

  private EventView view(RecordedEvent event) {
    RuleFired rule = event.rule();
    return new EventView(
        event,
        time(event.recordedAt()),
        word("audit." + event.action(), event.action()),
        EventLook.of(event.action()),
        changes(event),
        rule == null ? List.of() : rows(rule),
        rule == null ? "" : word("decision." + rule.decision(), rule.decision()));
  }

  private List<FiredRow> rows(RuleFired rule) {
    String prefix = "decision." + rule.decision() + ".";
    return rules.of(rule).stream()
        .map(
            row ->
                new FiredRow(
                    row.id(),
                    row.number(),
                    labelled(prefix, row.inputs()),
                    labelled(prefix, row.outputs()),
                    word(prefix + row.id(), row.annotation())))
        .toList();
  }

  private List<FiredRow.Cell> labelled(String prefix, List<FiredRow.Cell> cells) {
    return cells.stream()
        .map(
            cell ->
                new FiredRow.Cell(
                    cell.column(), word(prefix + cell.column(), cell.label()), cell.text()))
        .toList();
  }

  private List<EventView.Change> changes(RecordedEvent event) {
    Set<String> fields = new LinkedHashSet<>(event.before().keySet());
    fields.addAll(event.after().keySet());
    List<EventView.Change> changes = new ArrayList<>();
    for (String field : fields) {
      changes.add(
          new EventView.Change(
              word("audit.field." + field, field),
              values.of(field, event.before().get(field)),
              values.of(field, event.after().get(field))));
    }
    return changes;
  }

  private String time(Instant at) {
    return TIME.format(at.atZone(formats.zone()));
  }

  private String word(String key, String otherwise) {
    return Objects.requireNonNull(
        messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()));
  }
}
