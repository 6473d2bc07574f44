package org.entente.review.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.grant.Call;
import org.entente.grant.Calls;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.review.ComputedRanking;
import org.entente.review.PanelRankings;
import org.entente.review.ReviewAccess;
import org.entente.review.query.RankingRow;
import org.entente.review.query.ReviewBoard;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.table.RegisterExport;
import org.entente.table.TableFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The ranking of one call as a table, place by place; {@code call} names it. */
@Component
class RankingExport implements RegisterExport {

  private final CurrentActor current;
  private final ReviewAccess access;
  private final Calls calls;
  private final PanelRankings rankings;
  private final ReviewBoard board;
  private final RankingWords words;
  private final AuditLog audit;
  private final TransactionOperations transaction;

  RankingExport(
      CurrentActor current,
      ReviewAccess access,
      Calls calls,
      PanelRankings rankings,
      ReviewBoard board,
      RankingWords words,
      AuditLog audit,
      TransactionOperations transaction) {
    this.current = current;
    this.access = access;
    this.calls = calls;
    this.rankings = rankings;
    this.board = board;
    this.words = words;
    this.audit = audit;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return "rankings";
  }

  @Override
  public void write(
      Map<String, List<String>> filters, Language language, TableFormat format, OutputStream out)
      throws IOException {
    Call call = calls.get(call(filters));
    Person reader = current.person();
    access.require(call.id(), reader);
    ComputedRanking ranking = rankings.latest(call.id()).orElseThrow(Refusal::notFound);
    transaction.executeWithoutResult(status -> note(reader, call, format));
    format.write(
        out,
        call.reference(),
        language,
        columns(call, language),
        to ->
            transaction.executeWithoutResult(
                status ->
                    board.eachPlace(ranking.id(), row -> to.accept(cells(row, call, language)))));
  }

  private static UUID call(Map<String, List<String>> filters) {
    try {
      return UUID.fromString(filters.getOrDefault("call", List.of("")).get(0));
    } catch (IllegalArgumentException e) {
      throw Refusal.notFound();
    }
  }

  private void note(Person reader, Call call, TableFormat format) {
    audit.record(
        AuditEvent.of(call.ref(), "review.exported", reader.actor()).with("format", format));
  }

  private List<String> columns(Call call, Language language) {
    List<String> columns = new ArrayList<>();
    for (String name : List.of("place", "number", "reference", "score")) {
      columns.add(words.say("column." + name, language));
    }
    call.criteria().forEach(criterion -> columns.add(criterion.name().in(language)));
    for (String name : List.of("reviews", "spread", "standing", "tie")) {
      columns.add(words.say("column." + name, language));
    }
    return columns;
  }

  private List<@Nullable Object> cells(RankingRow row, Call call, Language language) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(row.place());
    cells.add(row.number());
    cells.add(row.reference());
    cells.add(row.score());
    cells.addAll(row.means());
    cells.add(row.reviews());
    cells.add(row.spread());
    cells.add(words.say("standing." + row.standing(), language));
    cells.add(words.tie(row.tieRule(), call.criteria(), language));
    return cells;
  }
}
