package org.entente.bank.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.bank.BankReaders;
import org.entente.bank.FateState;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.query.AnswerLines;
import org.entente.bank.query.PaymentLine;
import org.entente.bank.query.PaymentPages;
import org.entente.bank.work.SecondTries;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of each payment at its bank. */
@Controller
class BankPaymentController {

  private static final int SIZE = 50;

  private final PaymentPages payments;
  private final AnswerLines answers;
  private final BankAccounts accounts;
  private final SecondTries tries;
  private final CurrentActor current;

  BankPaymentController(
      PaymentPages payments,
      AnswerLines answers,
      BankAccounts accounts,
      SecondTries tries,
      CurrentActor current) {
    this.payments = payments;
    this.answers = answers;
    this.accounts = accounts;
    this.tries = tries;
    this.current = current;
  }

  @GetMapping("/bank/payments")
  String list(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "false") boolean troubled,
      @RequestParam(required = false) @Nullable UUID before,
      Model model) {
    FateState wanted =
        Arrays.stream(FateState.values())
            .filter(each -> each.name().equals(state))
            .findFirst()
            .orElse(null);
    List<PaymentLine> found = payments.page(wanted, troubled, before, SIZE + 1);
    model.addAttribute("payments", found.size() > SIZE ? found.subList(0, SIZE) : found);
    model.addAttribute("older", found.size() > SIZE ? found.get(SIZE - 1).order() : null);
    model.addAttribute("state", wanted);
    model.addAttribute("states", FateState.values());
    model.addAttribute("troubled", troubled);
    model.addAttribute("accounts", accounts);
    return "bank/payments";
  }

  @GetMapping("/bank/payments/{order}")
  String one(@PathVariable UUID order, Model model) {
    PaymentLine payment = payments.find(order).orElseThrow(Refusal::notFound);
    model.addAttribute("p", payment);
    model.addAttribute("account", accounts.find(payment.account()).orElse(null));
    model.addAttribute("attempts", payments.attempts(order));
    model.addAttribute("answers", answers.ofPayment(order));
    model.addAttribute(
        "mayTry",
        payment.nextAt() != null && BankReaders.RETRYING.stream().anyMatch(current.person()::has));
    return "bank/payment";
  }

  @PostMapping("/bank/payments/{order}/again")
  String again(@PathVariable UUID order) {
    tries.again(order, current.actor());
    return "redirect:/bank/payments/" + order;
  }
}
