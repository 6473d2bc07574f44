package org.entente.bank.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.bank.answer.AfterAll;
import org.entente.bank.answer.AfterAlls;
import org.entente.bank.answer.AnswerConfirmations;
import org.entente.bank.answer.AnswerDesk;
import org.entente.bank.query.AnswerLine;
import org.entente.bank.query.AnswerLines;
import org.entente.bank.query.PaymentPages;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a second person decides: files that somebody brought, and lines to be booked after all. */
@Controller
class SecondLookController {

  private static final int MOST = 100;

  private final AnswerConfirmations confirmations;
  private final AfterAlls afterAlls;
  private final AnswerDesk desk;
  private final AnswerLines lines;
  private final PaymentPages payments;
  private final CurrentActor current;

  SecondLookController(
      AnswerConfirmations confirmations,
      AfterAlls afterAlls,
      AnswerDesk desk,
      AnswerLines lines,
      PaymentPages payments,
      CurrentActor current) {
    this.confirmations = confirmations;
    this.afterAlls = afterAlls;
    this.desk = desk;
    this.lines = lines;
    this.payments = payments;
    this.current = current;
  }

  @GetMapping("/bank/answers/waiting")
  String waiting(Model model) {
    model.addAttribute("files", confirmations.waiting(MOST));
    model.addAttribute("asked", afterAlls.waiting(MOST).stream().map(this::asked).toList());
    model.addAttribute("open", lines.open(MOST));
    return "bank/waiting";
  }

  private Asked asked(AfterAll request) {
    return new Asked(request, lines.find(request.file(), request.position()).orElseThrow());
  }

  /** A line that somebody wants booked after all. */
  record Asked(AfterAll request, AnswerLine line) {}

  @PostMapping("/bank/answers/{id}/confirm")
  String confirm(@PathVariable UUID id, @RequestParam(defaultValue = "") String hash) {
    confirmations.confirm(id, hash, current.actor());
    desk.bookSmall(id);
    return "redirect:/bank/answers/" + id;
  }

  @PostMapping("/bank/answers/{id}/decline")
  String decline(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
    confirmations.decline(id, reason, current.actor());
    return "redirect:/bank/answers/" + id;
  }

  @GetMapping("/bank/answers/{id}/records/{position}")
  String record(@PathVariable UUID id, @PathVariable int position, Model model) {
    model.addAttribute("f", desk.get(id));
    AnswerLine line = lines.find(id, position).orElseThrow(Refusal::notFound);
    model.addAttribute("lines", List.of(line));
    model.addAttribute(
        "payment", Optional.ofNullable(line.order()).flatMap(payments::find).orElse(null));
    model.addAttribute("position", position);
    model.addAttribute("open", afterAlls.open(id, position));
    model.addAttribute("several", afterAlls.several(id, position));
    model.addAttribute("would", afterAlls.would(id, position));
    afterAlls
        .last(id, position)
        .ifPresent(
            asked -> {
              model.addAttribute("asked", asked);
              model.addAttribute("against", afterAlls.against(asked, current.actor()).orElse(null));
            });
    return "bank/record";
  }

  @PostMapping("/bank/answers/{id}/records/{position}/ask")
  String ask(
      @PathVariable UUID id,
      @PathVariable int position,
      @RequestParam(defaultValue = "") String reason) {
    afterAlls.ask(id, position, reason, current.actor());
    return page(id, position);
  }

  @PostMapping("/bank/answers/{id}/records/{position}/book")
  String book(@PathVariable UUID id, @PathVariable int position) {
    afterAlls.book(id, position, current.actor());
    return page(id, position);
  }

  @PostMapping("/bank/answers/{id}/records/{position}/decline")
  String declineRecord(
      @PathVariable UUID id,
      @PathVariable int position,
      @RequestParam(defaultValue = "") String reason) {
    afterAlls.decline(id, position, reason, current.actor());
    return page(id, position);
  }

  private static String page(UUID id, int position) {
    return "redirect:" + AfterAlls.page(id, position);
  }
}
