package org.entente.ledger.web;

import java.util.UUID;
import org.entente.ledger.ChangeState;
import org.entente.ledger.EnvelopeChange;
import org.entente.ledger.EnvelopeChanges;
import org.entente.ledger.EnvelopeReaders;
import org.entente.ledger.Envelopes;
import org.entente.ledger.query.BookFilter;
import org.entente.ledger.query.BookPages;
import org.entente.ledger.query.BookRow;
import org.entente.people.CurrentActor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One change of an envelope: its page, the panel beside its task, and taking it back. */
@Controller
class ChangeController {

  private static final int MOST = 2;

  private final EnvelopeChanges changes;
  private final Envelopes envelopes;
  private final EnvelopeReaders readers;
  private final BookPages book;
  private final CurrentActor current;

  ChangeController(
      EnvelopeChanges changes,
      Envelopes envelopes,
      EnvelopeReaders readers,
      BookPages book,
      CurrentActor current) {
    this.changes = changes;
    this.envelopes = envelopes;
    this.readers = readers;
    this.book = book;
    this.current = current;
  }

  @GetMapping("/envelope-changes/{id}")
  String page(@PathVariable UUID id, Model model) {
    show(id, model);
    return "ledger/change";
  }

  @GetMapping("/envelope-changes/{id}/panel")
  String panel(@PathVariable UUID id, Model model) {
    show(id, model);
    return "ledger/change :: panel";
  }

  @PostMapping("/envelope-changes/{id}/withdraw")
  String withdraw(@PathVariable UUID id) {
    readers.require(current.person().id());
    changes.withdraw(id, current.actor());
    return "redirect:/envelope-changes/" + id;
  }

  private void show(UUID id, Model model) {
    readers.require(current.person().id());
    EnvelopeChange change = changes.get(id);
    UUID target = change.target();
    model.addAttribute("c", change);
    model.addAttribute("e", envelopes.get(change.envelope()));
    model.addAttribute("next", target == null ? null : envelopes.get(target));
    model.addAttribute(
        "booked",
        book.page(new BookFilter(change.envelope(), null, change.ref()), Long.MAX_VALUE, MOST));
    UUID corrects = change.corrects();
    BookRow corrected = corrects == null ? null : book.entry(corrects).orElse(null);
    model.addAttribute("corrected", corrected);
    model.addAttribute("after", After.of(envelopes.get(change.envelope()), change, corrected));
    model.addAttribute(
        "mine",
        change.state() == ChangeState.REQUESTED
            && current.person().id().equals(change.requester().personId()));
  }
}
