package org.entente.bank.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.bank.BankReaders;
import org.entente.bank.answer.AnswerConfirmations;
import org.entente.bank.answer.AnswerDesk;
import org.entente.bank.answer.AnswerFile;
import org.entente.bank.answer.AnswerIntake;
import org.entente.bank.answer.AnswerState;
import org.entente.bank.answer.Found;
import org.entente.bank.answer.MissedAnswers;
import org.entente.bank.answer.Source;
import org.entente.bank.query.AnswerLine;
import org.entente.bank.query.AnswerLines;
import org.entente.iso20022.BankFileFault;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of banks: brought, and what was found in them. */
@Controller
class AnswerController {

  private static final int SIZE = 50;
  private static final int PREVIEWED = 200;

  private final AnswerDesk desk;
  private final AnswerLines lines;
  private final AnswerConfirmations confirmations;
  private final MissedAnswers missed;
  private final CurrentActor current;

  AnswerController(
      AnswerDesk desk,
      AnswerLines lines,
      AnswerConfirmations confirmations,
      MissedAnswers missed,
      CurrentActor current) {
    this.desk = desk;
    this.lines = lines;
    this.confirmations = confirmations;
    this.missed = missed;
    this.current = current;
  }

  @GetMapping("/bank/answers")
  ModelAndView list(@RequestParam(required = false) @Nullable UUID before) {
    return list(before, null);
  }

  private ModelAndView list(@Nullable UUID before, @Nullable Refusal refusal) {
    List<AnswerFile> found = desk.page(before, SIZE + 1);
    ModelAndView page = new ModelAndView("bank/answers");
    page.addObject("files", found.size() > SIZE ? found.subList(0, SIZE) : found);
    page.addObject("older", found.size() > SIZE ? found.get(SIZE - 1).id() : null);
    page.addObject("refusal", refusal);
    page.addObject("missed", before == null ? missed.all(SIZE) : List.of());
    page.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  @PostMapping("/bank/answers")
  ModelAndView upload(
      @RequestParam(required = false) @Nullable MultipartFile file, RedirectAttributes after)
      throws IOException {
    if (file == null || file.isEmpty()) {
      throw Refusal.invalid("document.file.empty");
    }
    Path kept = Files.createTempFile("entente-bank", ".xml");
    try {
      file.transferTo(kept);
      String name = file.getOriginalFilename();
      AnswerIntake.Taken taken =
          desk.take(name == null ? "" : name, kept, Source.UPLOAD, current.actor());
      after.addFlashAttribute("again", taken.again());
      return new ModelAndView("redirect:/bank/answers/" + taken.id());
    } catch (BankFileFault fault) {
      return list(null, fault);
    } finally {
      Files.deleteIfExists(kept);
    }
  }

  @GetMapping("/bank/answers/{id}")
  String one(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String found,
      @RequestParam(defaultValue = "-1") int after,
      Model model) {
    Found wanted =
        Arrays.stream(Found.values())
            .filter(each -> each.name().equals(found))
            .findFirst()
            .orElse(null);
    List<AnswerLine> all = lines.ofFile(id, wanted, after, SIZE + 1);
    model.addAttribute("f", desk.get(id));
    model.addAttribute("lines", all.size() > SIZE ? all.subList(0, SIZE) : all);
    model.addAttribute("more", all.size() > SIZE ? all.get(SIZE - 1).position() : null);
    model.addAttribute("found", wanted);
    model.addAttribute("kinds", Found.values());
    if (desk.get(id).state() == AnswerState.UNCONFIRMED) {
      unconfirmed(desk.get(id), model);
    }
    return "bank/answer";
  }

  private void unconfirmed(AnswerFile file, Model model) {
    model.addAttribute("preview", confirmations.preview(file.id(), PREVIEWED));
    model.addAttribute("against", confirmations.against(file, current.actor()).orElse(null));
    model.addAttribute("confirms", BankReaders.RELEASING.stream().anyMatch(current.person()::has));
    model.addAttribute("declines", BankReaders.DECLINING.stream().anyMatch(current.person()::has));
  }

  @PostMapping("/bank/answers/missed/{id}/again")
  String fetchAgain(@PathVariable UUID id) {
    missed.again(id, current.actor());
    return "redirect:/bank/answers";
  }

  @PostMapping("/bank/answers/{id}/again")
  String again(@PathVariable UUID id) {
    desk.again(id, current.actor());
    return "redirect:/bank/answers/" + id;
  }
}
