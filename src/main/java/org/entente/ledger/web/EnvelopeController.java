package org.entente.ledger.web;

import java.util.List;
import java.util.UUID;
import org.entente.ledger.Envelope;
import org.entente.ledger.EnvelopeChanges;
import org.entente.ledger.EnvelopeReaders;
import org.entente.ledger.Envelopes;
import org.entente.ledger.LedgerCheck;
import org.entente.ledger.query.BookFilter;
import org.entente.ledger.query.BookPages;
import org.entente.people.CurrentActor;
import org.entente.web.Formats;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One envelope: its figures, what changed in it, and its last entries. */
@Controller
class EnvelopeController {

  private static final int LAST = 5;

  private final Envelopes envelopes;
  private final EnvelopeChanges changes;
  private final EnvelopeReaders readers;
  private final BookPages book;
  private final BookLines lines;
  private final LedgerCheck check;
  private final CurrentActor current;
  private final Formats formats;

  EnvelopeController(
      Envelopes envelopes,
      EnvelopeChanges changes,
      EnvelopeReaders readers,
      BookPages book,
      BookLines lines,
      LedgerCheck check,
      CurrentActor current,
      Formats formats) {
    this.envelopes = envelopes;
    this.changes = changes;
    this.readers = readers;
    this.book = book;
    this.lines = lines;
    this.check = check;
    this.current = current;
    this.formats = formats;
  }

  @GetMapping("/envelopes/{id}")
  String envelope(
      @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean checked, Model model) {
    readers.require(current.person().id());
    Envelope envelope = envelopes.get(id);
    model.addAttribute("e", envelope);
    model.addAttribute("pageTitle", formats.text(envelope.name()));
    model.addAttribute("bar", Bar.of(envelope.balances()));
    model.addAttribute("changes", changes.of(id));
    model.addAttribute("lines", lines.of(book.page(BookFilter.all(id), Long.MAX_VALUE, LAST)));
    model.addAttribute("mayAsk", mayAsk());
    model.addAttribute("result", checked ? check.of(id) : null);
    return "ledger/envelope";
  }

  private boolean mayAsk() {
    return EnvelopeReaders.ASKING.stream().anyMatch(current.person()::has);
  }

  /** Signed-in people choose among the accounts whose entries they look at. */
  static List<String> accounts() {
    return java.util.Arrays.stream(org.entente.ledger.Account.values()).map(Enum::name).toList();
  }
}
