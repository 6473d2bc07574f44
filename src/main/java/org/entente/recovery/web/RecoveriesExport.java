package org.entente.recovery.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.award.AwardAccess;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.recovery.query.RecoveryList;
import org.entente.recovery.query.RecoveryRow;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.table.RegisterExport;
import org.entente.table.TableFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.CollectionUtils;

/** The list of recoveries as a table, in the reader's language. */
@Component
class RecoveriesExport implements RegisterExport {

  private static final List<String> COLUMNS =
      List.of(
          "reference",
          "award",
          "beneficiary",
          "amount",
          "outstanding",
          "toReturn",
          "currency",
          "state",
          "dueOn",
          "late",
          "openedAt");

  private final RecoveryList list;
  private final AwardAccess access;
  private final CurrentActor current;
  private final AuditLog audit;
  private final TransactionOperations transaction;
  private final MessageSource messages;

  RecoveriesExport(
      RecoveryList list,
      AwardAccess access,
      CurrentActor current,
      AuditLog audit,
      TransactionOperations transaction,
      MessageSource messages) {
    this.list = list;
    this.access = access;
    this.current = current;
    this.audit = audit;
    this.transaction = transaction;
    this.messages = messages;
  }

  @Override
  public String name() {
    return "recoveries";
  }

  @Override
  public void write(
      Map<String, List<String>> filters, Language language, TableFormat format, OutputStream out)
      throws IOException {
    RecoverySearch request = RecoverySearch.of(CollectionUtils.toMultiValueMap(filters));
    Person reader = current.person();
    if (!access.reads(reader.id())) {
      throw Refusal.notFound();
    }
    transaction.executeWithoutResult(
        status ->
            audit.record(
                AuditEvent.of(CaseRef.person(reader.id()), "recovery.exported", reader.actor())
                    .with("format", format)
                    .with("filter", request.page(null).link("/recoveries"))));
    List<String> header =
        COLUMNS.stream().map(name -> word("recovery.csv." + name, language)).toList();
    format.write(
        out,
        word("recovery.list.title", language),
        language,
        header,
        to -> list.each(request.filter(), row -> to.accept(cells(row, language))));
  }

  private List<@Nullable Object> cells(RecoveryRow row, Language language) {
    return Arrays.asList(
        row.reference(),
        row.awardReference(),
        row.beneficiary(),
        row.amount().amount(),
        row.outstanding().amount(),
        row.toReturn().amount(),
        row.amount().currency().getCurrencyCode(),
        word("recovery.state." + row.state(), language),
        row.dueOn(),
        word(row.late() ? "recovery.overdue" : "recovery.inTime", language),
        LocalDate.ofInstant(row.openedAt(), ZoneOffset.UTC));
  }

  private String word(String key, Language language) {
    return messages.getMessage(key, null, language.locale());
  }
}
