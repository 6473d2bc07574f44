package org.entente.ledger.web;

import java.util.List;
import java.util.UUID;
import org.entente.ledger.EnvelopeReaders;
import org.entente.ledger.Envelopes;
import org.entente.ledger.query.BookPages;
import org.entente.ledger.query.BookRow;
import org.entente.people.CurrentActor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The book behind every figure. */
@Controller
class BookController {

  private static final int SIZE = 50;

  private final Envelopes envelopes;
  private final EnvelopeReaders readers;
  private final BookPages book;
  private final BookLines lines;
  private final CurrentActor current;

  BookController(
      Envelopes envelopes,
      EnvelopeReaders readers,
      BookPages book,
      BookLines lines,
      CurrentActor current) {
    this.envelopes = envelopes;
    this.readers = readers;
    this.book = book;
    this.lines = lines;
    this.current = current;
  }

  @GetMapping("/envelopes/{id}/entries")
  String entries(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
    readers.require(current.person().id());
    model.addAttribute("e", envelopes.get(id));
    BookRequest request = BookRequest.of(id, sent);
    List<BookRow> found = book.page(request.filter(), before(sent), SIZE + 1);
    List<BookRow> shown = found.size() > SIZE ? found.subList(0, SIZE) : found;
    model.addAttribute("lines", lines.of(shown));
    model.addAttribute("request", request);
    model.addAttribute("accounts", EnvelopeController.accounts());
    model.addAttribute(
        "caseName", request.subject() == null ? null : lines.name(request.subject()));
    model.addAttribute(
        "older", found.size() > SIZE ? request.link(shown.get(SIZE - 1).number()) : null);
    model.addAttribute("first", request.link(null));
    model.addAttribute("csv", request.download("csv"));
    model.addAttribute("xlsx", request.download("xlsx"));
    model.addAttribute("later", sent.containsKey("before"));
    return "ledger/entries";
  }

  private static long before(MultiValueMap<String, String> sent) {
    String text = sent.getFirst("before");
    return text != null && text.matches("[0-9]{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
  }
}
