package org.entente.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.document.ReportPart;
import org.entente.grant.Call;
import org.entente.grant.Criterion;
import org.jspecify.annotations.Nullable;

/** Minutes in one language: who took part, by which rules, what happened, what was decided. */
final class MinutesText {

  private final MinutesWords words;
  private final Call call;
  private final MinutesFacts facts;
  private final List<ReportPart> parts = new ArrayList<>();

  /**
   * @param chair the names of persons as they are on record
   * @param decided the chair, and on whose behalf
   */
  record People(String chair, List<String> reviewers, String appointedBy, String decided) {}

  MinutesText(MinutesWords words, Call call, MinutesFacts facts) {
    this.words = words;
    this.call = call;
    this.facts = facts;
  }

  List<ReportPart> of(Panel panel, ComputedRanking ranking, People people) {
    heading("minutes.part.panel");
    say("minutes.appointed", people.appointedBy(), words.instant(panel.appointedAt()));
    say("minutes.chair", people.chair());
    say("minutes.reviewers", String.join(words.say("minutes.comma"), people.reviewers()));
    rules();
    happened();
    heading("minutes.part.ranking");
    ranking();
    heading("minutes.part.decision");
    say(
        "minutes.decided",
        people.decided(),
        words.instant(Objects.requireNonNull(ranking.decidedAt())));
    if (ranking.remark() != null) {
      say("minutes.remark", ranking.remark());
    }
    say("minutes.hash", ranking.hash().hex());
    return parts;
  }

  private void rules() {
    heading("minutes.part.rules");
    for (Criterion criterion : call.criteria()) {
      String name = criterion.name().in(words.language());
      say("minutes.criterion", name, criterion.weight(), criterion.maximum());
    }
    say("minutes.quorum", call.reviewRules().reviewers(), call.reviewRules().quorum());
    say("minutes.score");
    say("minutes.ties");
    say("minutes.outliers", call.reviewRules().outlier());
  }

  private void happened() {
    heading("minutes.part.course");
    say("minutes.quorumMet", facts.applications(), facts.fewest());
    events("minutes.conflicts", facts.conflicts(), "minutes.conflict");
    events("minutes.replaced", facts.replaced(), "minutes.replacement");
    events("minutes.others", facts.others(), "minutes.other");
  }

  private void events(String head, List<MinutesFacts.Event> events, String line) {
    say(head, events.size());
    for (MinutesFacts.Event event : events) {
      say(line, event.number(), text(event.reviewer()), text(event.reason()));
    }
  }

  private static String text(@Nullable String text) {
    return text == null ? "–" : text;
  }

  private void ranking() {
    say("minutes.quota", call.quota(), call.reserve());
    List<String> columns = new ArrayList<>();
    columns.add(words.say("column.place"));
    columns.add(words.say("column.number"));
    columns.add(words.say("column.score"));
    call.criteria().forEach(each -> columns.add(each.name().in(words.language())));
    columns.add(words.say("column.reviews"));
    columns.add(words.say("column.spread"));
    columns.add(words.say("column.standing"));
    columns.add(words.say("column.tie"));
    parts.add(new ReportPart.Table(columns, all(facts.places(), this::row)));
    if (facts.places().size() < facts.applications()) {
      say("minutes.more", facts.applications() - facts.places().size());
    }
  }

  private List<String> row(MinutesFacts.Line line) {
    List<String> row = new ArrayList<>();
    row.add(Integer.toString(line.place()));
    row.add(Integer.toString(line.number()));
    row.add(words.percent(line.score()));
    line.means().forEach(mean -> row.add(words.percent(mean)));
    row.add(Integer.toString(line.reviews()));
    row.add(words.percent(line.spread()));
    row.add(words.say("standing." + line.standing()));
    row.add(words.tie(line.tieRule(), call.criteria()));
    return row;
  }

  private static <T> List<List<String>> all(List<T> lines, Function<T, List<String>> row) {
    return lines.stream().map(row).collect(Collectors.toList());
  }

  private void heading(String key) {
    parts.add(new ReportPart.Heading(words.say(key)));
  }

  private void say(String key, Object... arguments) {
    parts.add(new ReportPart.Paragraph(words.say(key, arguments)));
  }
}
