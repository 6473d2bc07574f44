package org.entente.reconciliation.web;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.reconciliation.Difference;
import org.entente.reconciliation.ReconciliationReaders;
import org.entente.reconciliation.Reconciliations;
import org.entente.reconciliation.Run;
import org.entente.reconciliation.Standing;
import org.entente.reconciliation.query.RunLine;
import org.entente.reconciliation.query.RunLines;
import org.entente.shared.Act;
import org.entente.shared.Language;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.entente.table.RegisterExport;
import org.entente.table.TableFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** One comparison as a table, in the reader's language. */
@Component
class ReconciliationExport implements RegisterExport {

  private static final List<String> COLUMNS =
      List.of(
          "run",
          "account",
          "day",
          "standing",
          "kind",
          "sentence",
          "bankOn",
          "bankAmount",
          "bankReference",
          "bankParty",
          "bookOn",
          "bookAmount",
          "bookNumber",
          "ourReference",
          "ourAmount",
          "currency",
          "ourState",
          "decidedBy",
          "reason");

  private final Reconciliations reconciliations;
  private final RunLines lines;
  private final ReconciliationReaders readers;
  private final FoundSentences sentences;
  private final CurrentActor current;
  private final AuditLog audit;
  private final TransactionOperations transaction;
  private final MessageSource messages;

  ReconciliationExport(
      Reconciliations reconciliations,
      RunLines lines,
      ReconciliationReaders readers,
      FoundSentences sentences,
      CurrentActor current,
      AuditLog audit,
      TransactionOperations transaction,
      MessageSource messages) {
    this.reconciliations = reconciliations;
    this.lines = lines;
    this.readers = readers;
    this.sentences = sentences;
    this.current = current;
    this.audit = audit;
    this.transaction = transaction;
    this.messages = messages;
  }

  @Override
  public String name() {
    return "reconciliation";
  }

  @Override
  public void write(
      Map<String, List<String>> filters, Language language, TableFormat format, OutputStream out)
      throws IOException {
    Person reader = current.person();
    Run run = run(first(filters, "run"));
    if (!readers.include(reader.id())) {
      throw Refusal.notFound();
    }
    Standing standing = RunController.standing(first(filters, "show"));
    transaction.executeWithoutResult(
        status ->
            audit.record(
                AuditEvent.of(Run.ref(run.id()), "reconciliation.exported", reader.actor())
                    .with("format", format)));
    List<String> header =
        COLUMNS.stream().map(name -> word("reconciliation.csv." + name, language)).toList();
    format.write(
        out,
        run.reference(),
        language,
        header,
        to -> lines.each(run, standing, line -> to.accept(cells(run, line, language))));
  }

  private Run run(String id) {
    try {
      return reconciliations.get(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      throw Refusal.notFound();
    }
  }

  private List<@Nullable Object> cells(Run run, RunLine line, Language language) {
    Difference difference = line.difference();
    Act decision = difference == null ? null : difference.decision();
    return Arrays.asList(
        run.reference(),
        run.account(),
        run.day(),
        word(line.standing().messageKey(), language),
        line.kind() == null ? null : word(line.kind().messageKey(), language),
        line.kind() == null ? null : sentences.of(line.kind(), line.arguments()),
        line.bank().on(),
        amount(line.bank().amount()),
        line.bank().reference(),
        line.bank().party(),
        line.book().on(),
        amount(line.book().amount()),
        line.book().number(),
        line.ours().reference() == null ? line.ours().key() : line.ours().reference(),
        amount(line.ours().amount()),
        run.currency().getCurrencyCode(),
        state(line.ours().state(), language),
        decision == null ? null : decision.name(),
        difference == null || difference.reason().isEmpty() ? null : difference.reason());
  }

  private @Nullable String state(@Nullable String state, Language language) {
    return state == null ? null : word(RunLine.stateKey(state), language);
  }

  private static @Nullable BigDecimal amount(@Nullable Money money) {
    return money == null ? null : money.amount();
  }

  private static String first(Map<String, List<String>> filters, String name) {
    return filters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  private String word(String key, Language language) {
    return messages.getMessage(key, null, language.locale());
  }
}
