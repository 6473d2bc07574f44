package org.entente.history.web;

import java.util.UUID;
import org.entente.history.query.CasePaths;
import org.entente.history.query.CaseReading;
import org.entente.shared.CaseRef;
import org.entente.shared.Refusal;
import org.entente.workflow.ProcessModels;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The model a case ran on, for who may read the case. */
@Controller
class DiagramController {

  private final CaseReading access;
  private final CasePaths paths;
  private final ProcessModels models;

  DiagramController(CaseReading access, CasePaths paths, ProcessModels models) {
    this.access = access;
    this.paths = paths;
    this.models = models;
  }

  @GetMapping("/history/{kind}/{id}/diagram/{definition}.bpmn")
  ResponseEntity<String> model(
      @PathVariable String kind, @PathVariable UUID id, @PathVariable String definition) {
    CaseRef caseRef = access.readable(kind, id);
    if (!paths.ranOn(caseRef.id(), definition)) {
      throw Refusal.notFound();
    }
    return ResponseEntity.ok()
        .contentType(new MediaType("application", "xml", java.nio.charset.StandardCharsets.UTF_8))
        .body(models.xml(definition, LocaleContextHolder.getLocale()));
  }
}
