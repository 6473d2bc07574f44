package org.entente.agreement.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.agreement.query.Register;
import org.entente.agreement.query.RegisterRow;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
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
import org.springframework.util.CollectionUtils;

/** The register of agreements as a table, in the reader's language. */
@Component
class AgreementsExport implements RegisterExport {

  private static final List<String> COLUMNS =
      List.of(
          "reference",
          "number",
          "partner",
          "country",
          "title",
          "type",
          "state",
          "starts",
          "ends",
          "languages",
          "prevailing");

  private final Register register;
  private final RegisterViews views;
  private final CurrentActor current;
  private final AuditLog audit;
  private final TransactionOperations transaction;
  private final MessageSource messages;

  AgreementsExport(
      Register register,
      RegisterViews views,
      CurrentActor current,
      AuditLog audit,
      TransactionOperations transaction,
      MessageSource messages) {
    this.register = register;
    this.views = views;
    this.current = current;
    this.audit = audit;
    this.transaction = transaction;
    this.messages = messages;
  }

  @Override
  public String name() {
    return "agreements";
  }

  @Override
  public void write(
      Map<String, List<String>> filters, Language language, TableFormat format, OutputStream out)
      throws IOException {
    Person reader = current.person();
    RegisterRequest request = RegisterRequest.of(CollectionUtils.toMultiValueMap(filters));
    transaction.executeWithoutResult(status -> note(reader, request, format));
    String sheet = word("agreement.register.title", language);
    List<String> header =
        COLUMNS.stream().map(name -> word("agreement.csv." + name, language)).toList();
    format.write(
        out,
        sheet,
        language,
        header,
        to ->
            register.each(
                views.filter(request, reader),
                request.sort(),
                row -> to.accept(cells(row, language))));
  }

  private void note(Person reader, RegisterRequest request, TableFormat format) {
    audit.record(
        AuditEvent.of(CaseRef.person(reader.id()), "agreement.exported", reader.actor())
            .with("format", format)
            .with("filter", request.page(null).link("/agreements")));
  }

  private List<@Nullable Object> cells(RegisterRow row, Language language) {
    return Arrays.asList(
        row.reference(),
        row.number(),
        row.partner().in(language),
        row.country(),
        row.title().in(language),
        word("agreement.type." + row.type().name(), language),
        word("agreement.status." + row.status().name(), language),
        row.startsOn(),
        row.endsOn(),
        row.languages(),
        row.prevailing());
  }

  private String word(String key, Language language) {
    return messages.getMessage(key, null, language.locale());
  }
}
