package org.entente.reporting.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.document.BlobStore;
import org.entente.document.StoredFile;
import org.entente.grant.Calls;
import org.entente.people.CurrentActor;
import org.entente.reporting.Excuses;
import org.entente.reporting.Report;
import org.entente.reporting.ReportAccess;
import org.entente.reporting.Reports;
import org.entente.reporting.Sending;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One report as the office reads it. */
@Controller
class ReportController {

  private final ReportAccess access;
  private final Reports reports;
  private final Awards awards;
  private final Calls calls;
  private final ReportWords words;
  private final Excuses excuses;
  private final BlobStore blobs;
  private final CurrentActor current;

  ReportController(
      ReportAccess access,
      Reports reports,
      Awards awards,
      Calls calls,
      ReportWords words,
      Excuses excuses,
      BlobStore blobs,
      CurrentActor current) {
    this.access = access;
    this.reports = reports;
    this.awards = awards;
    this.calls = calls;
    this.words = words;
    this.excuses = excuses;
    this.blobs = blobs;
    this.current = current;
  }

  @GetMapping("/reports/{id}")
  String page(@PathVariable UUID id, Model model) {
    show(id, model);
    return "reporting/report";
  }

  @GetMapping("/reports/{id}/panel")
  String panel(@PathVariable UUID id, Model model) {
    show(id, model);
    return "reporting/parts :: panel";
  }

  private void show(UUID id, Model model) {
    Report report = access.get(id, current.person());
    Award award = awards.get(report.award());
    model.addAttribute("report", report);
    model.addAttribute("award", award);
    model.addAttribute("call", calls.get(award.call()));
    model.addAttribute("badge", ReportBadge.of(report.state()));
    model.addAttribute("lines", words.lines(report));
    model.addAttribute("earlier", reports.sendings(id).stream().skip(1).toList());
  }

  @GetMapping("/reports/{id}/certificates/{number}")
  ResponseEntity<byte[]> certificate(@PathVariable UUID id, @PathVariable String number) {
    access.get(id, current.person());
    Sending sending =
        reports.sendings(id).stream()
            .filter(each -> Integer.toString(each.number()).equals(number))
            .findFirst()
            .orElseThrow(Refusal::notFound);
    ContentHash hash = sending.certificate();
    String name = sending.fileName();
    if (hash == null || name == null) {
      throw Refusal.notFound();
    }
    StoredFile file = blobs.get(hash);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.blob().mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(file.content());
  }

  @GetMapping("/reports/{id}/force-majeure")
  String askForExcuse(@PathVariable UUID id, Model model) {
    show(id, model);
    if (!access.get(id, current.person()).state().awaited()) {
      throw Refusal.conflict("reporting.excuse.over", reference(id));
    }
    model.addAttribute("reason", "");
    return "reporting/excuse";
  }

  @PostMapping("/reports/{id}/force-majeure")
  ModelAndView excuse(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Model model) {
    access.get(id, current.person());
    try {
      excuses.ask(id, reason, current.actor());
      return new ModelAndView("redirect:/reports/" + id);
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.INVALID) {
        throw refusal;
      }
      show(id, model);
      model.addAttribute("reason", reason);
      model.addAttribute("refusal", refusal);
      return new ModelAndView("reporting/excuse", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private String reference(UUID id) {
    return reports.get(id).reference();
  }
}
