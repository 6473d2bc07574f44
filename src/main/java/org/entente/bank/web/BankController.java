package org.entente.bank.web;

import java.util.List;
import java.util.UUID;
import org.entente.bank.AccountBlock;
import org.entente.bank.AccountBlocks;
import org.entente.bank.BlockKind;
import org.entente.bank.account.BankAccount;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.account.HandBlocks;
import org.entente.bank.account.StoredBlocks;
import org.entente.bank.query.WaitingDays;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Our accounts, what waits to leave them, and what keeps it from leaving. */
@Controller
class BankController {

  private final BankAccounts accounts;
  private final AccountBlocks blocks;
  private final HandBlocks hand;
  private final WaitingDays waiting;
  private final CurrentActor current;

  BankController(
      BankAccounts accounts,
      AccountBlocks blocks,
      HandBlocks hand,
      WaitingDays waiting,
      CurrentActor current) {
    this.accounts = accounts;
    this.blocks = blocks;
    this.hand = hand;
    this.waiting = waiting;
    this.current = current;
  }

  @GetMapping("/bank")
  String overview(Model model) {
    List<WaitingDays.Day> days = waiting.all();
    model.addAttribute(
        "accounts", accounts.lines().stream().map(each -> view(each, days)).toList());
    model.addAttribute("trouble", waiting.trouble());
    model.addAttribute("second", waiting.secondLooks());
    return "bank/overview";
  }

  @GetMapping("/bank/accounts/{account}")
  String account(@PathVariable String account, Model model) {
    model.addAttribute("a", view(line(account), waiting.all()));
    model.addAttribute("history", blocks.history(account));
    return "bank/account";
  }

  @PostMapping("/bank/accounts/{account}/lift")
  String lift(@PathVariable String account, @RequestParam(defaultValue = "") String reason) {
    blocks.lift(line(account).id(), reason, current.actor());
    return "redirect:/bank/accounts/" + account;
  }

  @PostMapping("/bank/accounts/{account}/block")
  String block(@PathVariable String account, @RequestParam(defaultValue = "") String reason) {
    hand.block(line(account).id(), reason, current.actor());
    return "redirect:/bank/accounts/" + account;
  }

  @PostMapping("/bank/accounts/{account}/unblock")
  String unblock(@PathVariable String account, @RequestParam(defaultValue = "") String reason) {
    hand.lift(line(account).id(), reason, current.actor());
    return "redirect:/bank/accounts/" + account;
  }

  private BankAccount line(String account) {
    return accounts.line(account).orElseThrow(Refusal::notFound);
  }

  private AccountView view(BankAccount line, List<WaitingDays.Day> days) {
    return new AccountView(
        line,
        blocks.allStanding(line.id()),
        days.stream().filter(day -> day.account().equals(line.id())).toList());
  }

  /**
   * @param blocks none where it pays
   * @param days what waits
   */
  record AccountView(BankAccount line, List<AccountBlock> blocks, List<WaitingDays.Day> days) {

    /** Whether a person blocked it. */
    public boolean byHand() {
      return blocks.stream().anyMatch(block -> block.kind() == BlockKind.HAND);
    }

    /** {@code FILE}, {@code FOLDER}, {@code HTTP} or {@code NOWHERE}. */
    public String way() {
      return switch (line.account().channel()) {
        case FILE -> line.folder() == null ? "FILE" : "FOLDER";
        case HTTP -> line.base() == null ? "NOWHERE" : "HTTP";
      };
    }

    public UUID historyId() {
      return StoredBlocks.ref(line.id()).id();
    }

    /** The last four digits of its number. */
    public String masked() {
      String number = line.account().debtor().account().value();
      return number.substring(0, Math.min(4, number.length()))
          + " •••• "
          + number.substring(Math.max(0, number.length() - 4));
    }
  }
}
