package org.entente.grant.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.grant.CallAccess;
import org.entente.grant.query.CallRegister;
import org.entente.grant.query.CallRow;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
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

/** The register of calls as a table, in the reader's language. */
@Component
class CallsExport implements RegisterExport {

  private static final List<String> COLUMNS =
      List.of(
          "reference",
          "title",
          "programme",
          "state",
          "opens",
          "closes",
          "quota",
          "reserve",
          "languages",
          "owner");

  private final CallRegister register;
  private final CallAccess access;
  private final CurrentActor current;
  private final AuditLog audit;
  private final TransactionOperations transaction;
  private final MessageSource messages;

  CallsExport(
      CallRegister register,
      CallAccess access,
      CurrentActor current,
      AuditLog audit,
      TransactionOperations transaction,
      MessageSource messages) {
    this.register = register;
    this.access = access;
    this.current = current;
    this.audit = audit;
    this.transaction = transaction;
    this.messages = messages;
  }

  @Override
  public String name() {
    return "calls";
  }

  @Override
  public void write(
      Map<String, List<String>> filters, Language language, TableFormat format, OutputStream out)
      throws IOException {
    Person reader = current.person();
    if (!access.reads(reader.id())) {
      throw Refusal.notFound();
    }
    CallRequest request = CallRequest.of(CollectionUtils.toMultiValueMap(filters));
    transaction.executeWithoutResult(status -> note(reader, request, format));
    String sheet = word("grant.register.title", language);
    List<String> header =
        COLUMNS.stream().map(name -> word("grant.csv." + name, language)).toList();
    format.write(
        out,
        sheet,
        language,
        header,
        to -> register.each(request.filter(), row -> to.accept(cells(row, language))));
  }

  private void note(Person reader, CallRequest request, TableFormat format) {
    audit.record(
        AuditEvent.of(CaseRef.person(reader.id()), "grant.exported", reader.actor())
            .with("format", format)
            .with("filter", request.page(null).link("/calls/register")));
  }

  private List<@Nullable Object> cells(CallRow row, Language language) {
    return Arrays.asList(
        row.reference(),
        row.title().in(language),
        row.programme().in(language),
        word("grant.status." + row.status().name(), language),
        row.opensAt().toString(),
        row.closesAt().toString(),
        row.quota(),
        row.reserve(),
        row.languages(),
        row.owner());
  }

  private String word(String key, Language language) {
    return messages.getMessage(key, null, language.locale());
  }
}
