package org.entente.partner.web.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.partner.query.NetworkLists;
import org.entente.partner.query.NetworkRow;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.table.RegisterExport;
import org.entente.table.TableFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The networks as a table, in the reader’s language. */
@Component
class NetworksExport implements RegisterExport {

  private static final List<String> COLUMNS =
      List.of(
          "partner.nameKind.ACRONYM",
          "partner.name",
          "network.members",
          "network.representative",
          "network.mandateEndsOn",
          "network.fee.next");

  private final NetworkLists lists;
  private final CurrentActor current;
  private final AuditLog audit;
  private final TransactionOperations transaction;
  private final MessageSource messages;

  NetworksExport(
      NetworkLists lists,
      CurrentActor current,
      AuditLog audit,
      TransactionOperations transaction,
      MessageSource messages) {
    this.lists = lists;
    this.current = current;
    this.audit = audit;
    this.transaction = transaction;
    this.messages = messages;
  }

  @Override
  public String name() {
    return "networks";
  }

  @Override
  public void write(
      Map<String, List<String>> filters, Language language, TableFormat format, OutputStream out)
      throws IOException {
    transaction.executeWithoutResult(status -> note(current.person(), format));
    String sheet = word("network.list.title", language);
    format.write(
        out,
        sheet,
        language,
        COLUMNS.stream().map(key -> word(key, language)).toList(),
        to -> lists.all().forEach(row -> to.accept(cells(row, language))));
  }

  private static List<@Nullable Object> cells(NetworkRow row, Language language) {
    return Arrays.asList(
        row.acronym(),
        row.names().in(language),
        row.members(),
        row.representative(),
        row.mandateEndsOn(),
        row.feeDueOn());
  }

  private void note(Person reader, TableFormat format) {
    audit.record(
        AuditEvent.of(CaseRef.person(reader.id()), "network.exported", reader.actor())
            .with("format", format));
  }

  private String word(String key, Language language) {
    return messages.getMessage(key, null, language.locale());
  }
}
