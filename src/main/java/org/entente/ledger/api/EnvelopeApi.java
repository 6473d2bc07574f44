package org.entente.ledger.api;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.entente.api.Answers;
import org.entente.api.Cursor;
import org.entente.api.Described;
import org.entente.api.Page;
import org.entente.ledger.Envelope;
import org.entente.ledger.EnvelopeChange;
import org.entente.ledger.EnvelopeChanges;
import org.entente.ledger.EnvelopeFilter;
import org.entente.ledger.EnvelopeReaders;
import org.entente.ledger.Envelopes;
import org.entente.ledger.Opening;
import org.entente.ledger.query.BookFilter;
import org.entente.ledger.query.BookPages;
import org.entente.ledger.query.BookRow;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Envelopes, their books, and asking for changes of them. */
@RestController
class EnvelopeApi {

  private final Envelopes envelopes;
  private final EnvelopeChanges changes;
  private final Opening opening;
  private final EnvelopeReaders readers;
  private final BookPages book;
  private final CurrentActor current;

  EnvelopeApi(
      Envelopes envelopes,
      EnvelopeChanges changes,
      Opening opening,
      EnvelopeReaders readers,
      BookPages book,
      CurrentActor current) {
    this.envelopes = envelopes;
    this.changes = changes;
    this.opening = opening;
    this.readers = readers;
    this.book = book;
    this.current = current;
  }

  @GetMapping("/api/envelopes")
  @Described("Envelopes, page by page, the newest year first.")
  Page<EnvelopeView> list(@Valid @ModelAttribute EnvelopeQuery query) {
    String after = Cursor.open(query.after());
    List<Envelope> found = envelopes.page(filter(query, after, query.size() + 1));
    List<Envelope> shown = found.size() > query.size() ? found.subList(0, query.size()) : found;
    String next = found.size() > query.size() ? shown.get(query.size() - 1).reference() : null;
    Page<EnvelopeView> page = Page.of(shown, EnvelopeView::of, next);
    return query.counts()
        ? page.counted(envelopes.page(filter(query, null, Page.MOST_COUNTED + 1)).size())
        : page;
  }

  private static EnvelopeFilter filter(EnvelopeQuery query, @Nullable String after, int limit) {
    return new EnvelopeFilter(query.year(), query.programme(), after, limit);
  }

  @PostMapping("/api/envelopes")
  @Described("Opens an envelope and asks for its first amount, which somebody else decides on.")
  @Answers(
      status = 201,
      refusals = {409, 422})
  ResponseEntity<EnvelopeDetail> open(@Valid @RequestBody OpenedEnvelope sent) {
    UUID id = opening.open(sent.envelope(), sent.money(), sent.reason(), current.actor());
    return ResponseEntity.created(URI.create("/api/envelopes/" + id)).body(detail(id));
  }

  @GetMapping("/api/envelopes/{id}")
  @Described("One envelope with its figures and the changes that were asked for.")
  EnvelopeDetail one(@PathVariable UUID id) {
    readers.require(current.person().id());
    return detail(id);
  }

  private EnvelopeDetail detail(UUID id) {
    return EnvelopeDetail.of(envelopes.get(id), changes.of(id));
  }

  @GetMapping("/api/envelopes/{id}/entries")
  @Described("The book of an envelope, page by page, the newest entry first.")
  Page<EntryView> entries(@PathVariable UUID id, @Valid @ModelAttribute EntryQuery query) {
    readers.require(current.person().id());
    BookFilter filter = new BookFilter(envelopes.get(id).id(), query.account(), query.of());
    List<BookRow> found = book.page(filter, query.before(), query.size() + 1);
    List<BookRow> shown = found.size() > query.size() ? found.subList(0, query.size()) : found;
    String next =
        found.size() > query.size() ? Long.toString(shown.get(query.size() - 1).number()) : null;
    Page<EntryView> page = Page.of(shown, EntryView::of, next);
    return query.counts()
        ? page.counted(book.page(filter, Long.MAX_VALUE, Page.MOST_COUNTED + 1).size())
        : page;
  }

  @PostMapping("/api/envelopes/{id}/changes")
  @Described("Asks for a change of an envelope, which somebody else decides on.")
  @Answers(status = 201, refusals = 422)
  ResponseEntity<ChangeView> ask(@PathVariable UUID id, @Valid @RequestBody AskedChange sent) {
    Envelope envelope = envelopes.get(id);
    UUID change = changes.request(sent.of(envelope), current.actor());
    return ResponseEntity.created(URI.create("/api/envelopes/" + id))
        .body(ChangeView.of(changes.get(change)));
  }

  @PostMapping("/api/envelopes/{id}/changes/{change}/withdraw")
  @Described("Takes back what I asked for, while nobody has decided.")
  @Answers(refusals = 409)
  ChangeView withdraw(@PathVariable UUID id, @PathVariable UUID change) {
    EnvelopeChange asked = changes.get(change);
    if (!asked.envelope().equals(id)) {
      throw Refusal.notFound();
    }
    changes.withdraw(change, current.actor());
    return ChangeView.of(changes.get(change));
  }
}
