package org.entente.application.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.application.ApplicationAccess;
import org.entente.application.query.ApplicationList;
import org.entente.application.query.ListRow;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Refusal;
import org.entente.table.RegisterExport;
import org.entente.table.TableFormat;
import org.entente.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.CollectionUtils;

/** The office's list of applications as a table, in the reader's language. */
@Component
class ApplicationsExport implements RegisterExport {

  private static final List<String> COLUMNS =
      List.of(
          "reference",
          "applicant",
          "audience",
          "unit",
          "callReference",
          "call",
          "state",
          "host",
          "country",
          "from",
          "until",
          "submitted",
          "late");

  private final ApplicationList list;
  private final CurrentActor current;
  private final AuditLog audit;
  private final TransactionOperations transaction;
  private final MessageSource messages;
  private final Formats formats;

  ApplicationsExport(
      ApplicationList list,
      CurrentActor current,
      AuditLog audit,
      TransactionOperations transaction,
      MessageSource messages,
      Formats formats) {
    this.list = list;
    this.current = current;
    this.audit = audit;
    this.transaction = transaction;
    this.messages = messages;
    this.formats = formats;
  }

  @Override
  public String name() {
    return "applications";
  }

  @Override
  public void write(
      Map<String, List<String>> filters, Language language, TableFormat format, OutputStream out)
      throws IOException {
    Person reader = current.person();
    if (ApplicationAccess.READERS.stream().noneMatch(reader::has)) {
      throw Refusal.notFound();
    }
    ListRequest request = ListRequest.of(CollectionUtils.toMultiValueMap(filters));
    transaction.executeWithoutResult(status -> note(reader, request, format));
    Words words = new Words(messages, language);
    format.write(
        out,
        words.of("application.list.title"),
        language,
        COLUMNS.stream().map(name -> words.of("application.csv." + name)).toList(),
        to -> list.each(request.filter(), row -> to.accept(cells(row, words))));
  }

  private void note(Person reader, ListRequest request, TableFormat format) {
    audit.record(
        AuditEvent.of(CaseRef.person(reader.id()), "application.exported", reader.actor())
            .with("format", format)
            .with("filter", request.link("/applications", null)));
  }

  private List<@Nullable Object> cells(ListRow row, Words words) {
    LocalizedText host = row.host();
    Instant submitted = row.submittedAt();
    return Arrays.asList(
        row.reference(),
        row.applicant(),
        words.of("application.audience." + row.audience()),
        row.unit(),
        row.callReference(),
        row.call().in(words.language()),
        words.of("application.status." + row.status()),
        host == null ? null : host.in(words.language()),
        row.country(),
        row.from(),
        row.until(),
        submitted == null ? null : LocalDate.ofInstant(submitted, formats.zone()),
        row.late() ? words.of("form.answer.yes") : words.of("form.answer.no"));
  }

  /** The few words that stand in every row, looked up once. */
  private record Words(MessageSource messages, Language language, Map<String, String> known) {

    Words(MessageSource messages, Language language) {
      this(messages, language, new HashMap<>());
    }

    String of(String key) {
      return known.computeIfAbsent(key, each -> messages.getMessage(each, null, language.locale()));
    }
  }
}
