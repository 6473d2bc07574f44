package org.entente.partner.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.partner.query.PartnerFilter;
import org.entente.partner.query.PartnerRow;
import org.entente.partner.query.PartnerSearch;
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

/** The register of partners as a table, in the reader’s language. */
@Component
class PartnersExport implements RegisterExport {

  private static final List<String> COLUMNS =
      List.of(
          "partner.name",
          "partner.nameKind.NATIVE",
          "partner.nameKind.ACRONYM",
          "partner.kind",
          "partner.scope",
          "partner.country",
          "partner.city");

  private final PartnerSearch search;
  private final CurrentActor current;
  private final AuditLog audit;
  private final TransactionOperations transaction;
  private final MessageSource messages;

  PartnersExport(
      PartnerSearch search,
      CurrentActor current,
      AuditLog audit,
      TransactionOperations transaction,
      MessageSource messages) {
    this.search = search;
    this.current = current;
    this.audit = audit;
    this.transaction = transaction;
    this.messages = messages;
  }

  @Override
  public String name() {
    return "partners";
  }

  @Override
  public void write(
      Map<String, List<String>> filters, Language language, TableFormat format, OutputStream out)
      throws IOException {
    PartnerFilter filter = PartnerRequest.filter(filters);
    transaction.executeWithoutResult(status -> note(current.person(), filter, format));
    String sheet = word("partner.register.title", language);
    format.write(
        out,
        sheet,
        language,
        COLUMNS.stream().map(key -> word(key, language)).toList(),
        to -> search.each(filter, row -> to.accept(cells(row, language))));
  }

  private void note(Person reader, PartnerFilter filter, TableFormat format) {
    audit.record(
        AuditEvent.of(CaseRef.person(reader.id()), "partner.exported", reader.actor())
            .with("format", format)
            .with("filter", PartnerRequest.link("/partners", filter, null)));
  }

  private List<@Nullable Object> cells(PartnerRow row, Language language) {
    return Arrays.asList(
        row.names().in(language),
        row.nativeName(),
        row.acronym(),
        word("partner.kind." + row.kind().name(), language),
        word("partner.scope." + row.scope().name(), language),
        row.country(),
        row.city());
  }

  private String word(String key, Language language) {
    return messages.getMessage(key, null, language.locale());
  }
}
