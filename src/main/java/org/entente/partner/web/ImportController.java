package org.entente.partner.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.partner.PartnerImport;
import org.entente.partner.PartnerImports;
import org.entente.partner.UnusableRow;
import org.entente.partner.UnusableRows;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How imports stand, what they could not take, and their end. */
@Controller
class ImportController {

  private static final int PAGE = 50;
  private static final int ROWS = 100;

  private final PartnerImports imports;
  private final MessageSource messages;

  ImportController(PartnerImports imports, MessageSource messages) {
    this.imports = imports;
    this.messages = messages;
  }

  @GetMapping("/partners/imports")
  String list(@RequestParam Optional<UUID> after, Model model) {
    List<PartnerImport> found = imports.newest(after, PAGE + 1);
    boolean more = found.size() > PAGE;
    List<PartnerImport> shown = more ? found.subList(0, PAGE) : found;
    model.addAttribute("imports", shown);
    model.addAttribute("next", more ? shown.get(PAGE - 1).id() : null);
    return "partner/imports";
  }

  @GetMapping("/partners/imports/{id}")
  String one(@PathVariable UUID id, @RequestParam(defaultValue = "0") int after, Model model) {
    PartnerImport found = get(id);
    List<UnusableRow> rows = imports.unusable(id, after, ROWS + 1);
    boolean more = rows.size() > ROWS;
    model.addAttribute("it", found);
    model.addAttribute("rows", more ? rows.subList(0, ROWS) : rows);
    model.addAttribute("next", more ? rows.get(ROWS - 1).number() : null);
    return "partner/import";
  }

  @GetMapping("/partners/imports/{id}/progress")
  String progress(@PathVariable UUID id, Model model, HttpServletResponse response) {
    PartnerImport found = get(id);
    if (found.state().ended()) {
      // The rest of the page changes with the end: counts are final, rows are listed.
      response.setHeader("HX-Refresh", "true");
    }
    model.addAttribute("it", found);
    return "partner/import :: progress";
  }

  @GetMapping("/partners/imports/{id}/rows.csv")
  void rows(@PathVariable UUID id, HttpServletResponse response) throws IOException {
    PartnerImport found = get(id);
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Disposition", "attachment; filename=\"import-report.csv\"");
    PrintWriter out = response.getWriter();
    UnusableRows csv = new UnusableRows(messages, Language.of(LocaleContextHolder.getLocale()));
    csv.begin(out);
    imports.eachUnusable(id, row -> csv.write(out, found.fileName(), row));
    out.flush();
  }

  @PostMapping("/partners/imports/{id}/cancel")
  String cancel(@PathVariable UUID id) {
    get(id);
    imports.cancel(id);
    return "redirect:/partners/imports/" + id;
  }

  @PostMapping("/partners/imports/{id}/retry")
  String retry(@PathVariable UUID id) {
    get(id);
    imports.retry(id);
    return "redirect:/partners/imports/" + id;
  }

  private PartnerImport get(UUID id) {
    return imports.find(id).orElseThrow(Refusal::notFound);
  }
}
