package org.entente.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.entente.award.AwardWords;
import org.entente.form.UploadedFile;
import org.entente.grant.Calls;
import org.entente.reporting.ReportSendings;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The beneficiary's own report: what is asked, what they sent, and what became of it. */
@Controller
class OwnReportController {

  private final ReportDoor door;
  private final ReportSendings sendings;
  private final ReportWords words;
  private final AwardWords awardWords;
  private final Calls calls;

  OwnReportController(
      ReportDoor door,
      ReportSendings sendings,
      ReportWords words,
      AwardWords awardWords,
      Calls calls) {
    this.door = door;
    this.sendings = sendings;
    this.words = words;
    this.awardWords = awardWords;
    this.calls = calls;
  }

  /** The mail leads here: whoever has no session yet is told how to come in. */
  @GetMapping("/my/reports/{id}")
  String page(@PathVariable UUID id, HttpServletRequest request, Model model) {
    if (!door.passed(request)) {
      return "application/door";
    }
    show(door.own(id, request), model);
    return "reporting/own";
  }

  /** The award's page leads here. */
  @GetMapping("/my/awards/{award}/report")
  String ofAward(@PathVariable UUID award, HttpServletRequest request) {
    return "redirect:/my/reports/" + door.ofAward(award, request).report().id();
  }

  private void show(ReportDoor.Own own, Model model) {
    model.addAttribute("report", own.report());
    model.addAttribute("award", own.award());
    model.addAttribute("badge", ReportBadge.of(own.report().state()));
    model.addAttribute("call", calls.get(own.award().call()));
    model.addAttribute(
        "host", awardWords.host(own.award(), Language.of(LocaleContextHolder.getLocale())));
    model.addAttribute("lines", words.lines(own.report()));
    model.addAttribute("typed", Typed.of(own.report(), own.award()));
  }

  @PostMapping("/my/reports/{id}")
  ModelAndView send(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "YES") String stayed,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "") String story,
      @RequestParam(required = false) @Nullable MultipartFile certificate,
      HttpServletRequest request,
      Model model)
      throws IOException {
    ReportDoor.Own own = door.own(id, request);
    Typed typed = new Typed(!stayed.equals("NO"), from, until, story);
    try {
      sendings.send(id, told(typed, certificate));
      return new ModelAndView("redirect:/my/reports/" + id);
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.INVALID) {
        throw refusal;
      }
      show(own, model);
      model.addAttribute("typed", typed);
      model.addAttribute("refusal", refusal);
      return new ModelAndView("reporting/own", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private static ReportSendings.Told told(Typed typed, @Nullable MultipartFile file)
      throws IOException {
    if (!typed.stayed()) {
      return new ReportSendings.Told(null, null, typed.story(), null);
    }
    return new ReportSendings.Told(
        day(typed.from()), day(typed.until()), typed.story(), uploaded(file));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw Refusal.invalid("reporting.send.days");
    }
  }

  private static @Nullable UploadedFile uploaded(@Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) {
      return null;
    }
    String name = file.getOriginalFilename();
    String type = file.getContentType();
    return new UploadedFile(
        name == null ? "certificate" : name, type == null ? "" : type, file.getBytes());
  }
}
