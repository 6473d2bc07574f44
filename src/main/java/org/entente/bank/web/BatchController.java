package org.entente.bank.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.bank.BankReaders;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.batch.Batch;
import org.entente.bank.batch.BatchMaking;
import org.entente.bank.batch.Batches;
import org.entente.bank.query.PaymentPages;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of payments: made, released by two people, handed over. */
@Controller
class BatchController {

  private static final int SIZE = 50;

  private final Batches batches;
  private final BatchMaking making;
  private final BankAccounts accounts;
  private final PaymentPages payments;
  private final CurrentActor current;

  BatchController(
      Batches batches,
      BatchMaking making,
      BankAccounts accounts,
      PaymentPages payments,
      CurrentActor current) {
    this.batches = batches;
    this.making = making;
    this.accounts = accounts;
    this.payments = payments;
    this.current = current;
  }

  @GetMapping("/bank/batches")
  String list(@RequestParam(required = false) @Nullable UUID before, Model model) {
    List<Batch> found = batches.page(before, SIZE + 1);
    model.addAttribute("batches", found.size() > SIZE ? found.subList(0, SIZE) : found);
    model.addAttribute("older", found.size() > SIZE ? found.get(SIZE - 1).id() : null);
    model.addAttribute("accounts", accounts);
    return "bank/batches";
  }

  @PostMapping("/bank/batches")
  String make(
      @RequestParam String account,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      RedirectAttributes after) {
    BatchMaking.Made made = making.make(account, day, current.actor());
    if (made.unfit() > 0) {
      after.addFlashAttribute("unfit", made.unfit());
    }
    return made.batch() == null
        ? "redirect:/bank/payments?troubled=true"
        : "redirect:/bank/batches/" + made.batch();
  }

  @GetMapping("/bank/batches/{id}")
  String one(@PathVariable UUID id, Model model) {
    Batch batch = batches.get(id);
    Person reader = current.person();
    boolean releases = BankReaders.RELEASING.stream().anyMatch(reader::has);
    model.addAttribute("b", batch);
    model.addAttribute("account", accounts.line(batch.account()).orElse(null));
    model.addAttribute("elsewhere", batches.elsewhere(batch));
    model.addAttribute("payments", payments.ofBatch(id));
    model.addAttribute("accounts", accounts);
    model.addAttribute("releases", releases);
    model.addAttribute("mayRelease", releases && batches.mayRelease(batch, current.actor()));
    model.addAttribute("blocked", accounts.blocked(batch.account()));
    return "bank/batch";
  }

  @PostMapping("/bank/batches/{id}/release")
  String release(@PathVariable UUID id, @RequestParam(defaultValue = "") String hash) {
    batches.release(id, hash, current.actor());
    return page(id);
  }

  @PostMapping("/bank/batches/{id}/hand-over")
  String handOver(@PathVariable UUID id) {
    batches.handOver(id, current.actor());
    return page(id) + "/file";
  }

  @PostMapping("/bank/batches/{id}/take-apart")
  String takeApart(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
    batches.takeApart(id, reason, current.actor());
    return page(id);
  }

  @GetMapping("/bank/batches/{id}/file")
  ResponseEntity<byte[]> file(@PathVariable UUID id) {
    byte[] content = batches.download(id, current.actor());
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_XML)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + batches.get(id).fileName() + "\"")
        .body(content);
  }

  private static String page(UUID id) {
    return "redirect:/bank/batches/" + id;
  }
}
