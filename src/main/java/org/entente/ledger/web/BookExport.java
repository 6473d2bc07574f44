package org.entente.ledger.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.ledger.Envelope;
import org.entente.ledger.EnvelopeReaders;
import org.entente.ledger.Envelopes;
import org.entente.ledger.query.BookPages;
import org.entente.ledger.query.BookRow;
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

/** The book of one envelope as a table; the filter {@code envelope} says of which. */
@Component
class BookExport implements RegisterExport {

  static final String NAME = "envelope-entries";

  private static final List<String> COLUMNS =
      List.of(
          "number",
          "at",
          "cause",
          "from",
          "to",
          "amount",
          "currency",
          "case",
          "by",
          "corrects",
          "key");

  private final Envelopes envelopes;
  private final EnvelopeReaders readers;
  private final BookPages book;
  private final BookLines lines;
  private final CurrentActor current;
  private final AuditLog audit;
  private final TransactionOperations transaction;
  private final MessageSource messages;

  BookExport(
      Envelopes envelopes,
      EnvelopeReaders readers,
      BookPages book,
      BookLines lines,
      CurrentActor current,
      AuditLog audit,
      TransactionOperations transaction,
      MessageSource messages) {
    this.envelopes = envelopes;
    this.readers = readers;
    this.book = book;
    this.lines = lines;
    this.current = current;
    this.audit = audit;
    this.transaction = transaction;
    this.messages = messages;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void write(
      Map<String, List<String>> filters, Language language, TableFormat format, OutputStream out)
      throws IOException {
    Person reader = current.person();
    readers.require(reader.id());
    Envelope envelope = envelope(filters);
    BookRequest request = BookRequest.of(envelope.id(), filters);
    transaction.executeWithoutResult(status -> note(reader, envelope, request, format));
    List<String> header =
        COLUMNS.stream().map(name -> word("ledger.csv." + name, language)).toList();
    format.write(
        out,
        envelope.reference(),
        language,
        header,
        to ->
            book.each(
                request.filter(),
                rows -> lines.of(rows).forEach(line -> to.accept(cells(line, language)))));
  }

  private Envelope envelope(Map<String, List<String>> filters) {
    try {
      String id = filters.getOrDefault("envelope", List.of("")).get(0);
      return envelopes.get(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      throw Refusal.notFound();
    }
  }

  private void note(Person reader, Envelope envelope, BookRequest request, TableFormat format) {
    audit.record(
        AuditEvent.of(CaseRef.person(reader.id()), "ledger.exported", reader.actor())
            .with("name", envelope.reference())
            .with("format", format)
            .with("filter", request.link(null)));
  }

  private List<@Nullable Object> cells(BookLine line, Language language) {
    BookRow row = line.row();
    String behalf = row.actor().onBehalfOfName();
    return Arrays.asList(
        row.number(),
        row.at().toString(),
        word("ledger.cause." + row.cause(), language),
        word("ledger.account." + row.source(), language),
        word("ledger.account." + row.destination(), language),
        row.amount().amount(),
        row.amount().currency().getCurrencyCode(),
        line.caseName(),
        behalf == null ? row.actor().name() : row.actor().name() + " (" + behalf + ")",
        row.corrects(),
        row.id().toString());
  }

  private String word(String key, Language language) {
    return messages.getMessage(key, null, language.locale());
  }
}
