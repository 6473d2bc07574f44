package org.entente.history.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.entente.history.query.CaseReading;
import org.entente.shared.CaseRef;
import org.entente.web.Formats;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Events as files: the same filters as on the page, the whole range at once. */
@Controller
class ExportController {

  private final CaseReading access;
  private final EventExport export;
  private final Formats formats;

  ExportController(CaseReading access, EventExport export, Formats formats) {
    this.access = access;
    this.export = export;
    this.formats = formats;
  }

  @GetMapping("/history/{kind}/{id}/events.csv")
  void csv(
      @PathVariable String kind,
      @PathVariable UUID id,
      @ModelAttribute HistoryRequest request,
      HttpServletResponse response)
      throws IOException {
    CaseRef caseRef = access.readable(kind, id);
    file(response, "text/csv", kind + "-" + id + ".csv");
    export.csv(caseRef, request.filter(formats.zone()), response.getWriter());
  }

  @GetMapping("/history/{kind}/{id}/events.json")
  void json(
      @PathVariable String kind,
      @PathVariable UUID id,
      @ModelAttribute HistoryRequest request,
      HttpServletResponse response)
      throws IOException {
    CaseRef caseRef = access.readable(kind, id);
    file(response, "application/json", kind + "-" + id + ".json");
    export.json(caseRef, request.filter(formats.zone()), response.getWriter());
  }

  private static void file(HttpServletResponse response, String type, String name) {
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename("history-" + name).build().toString());
  }
}
