package org.entente.partner.web;

import java.util.List;
import java.util.Map;
import org.entente.partner.ImportState;
import org.entente.partner.PartnerImports;
import org.entente.web.OperatorPanel;
import org.springframework.stereotype.Component;

/** The operator's card about imports. */
@Component
class ImportPanel implements OperatorPanel {

  private final PartnerImports imports;

  ImportPanel(PartnerImports imports) {
    this.imports = imports;
  }

  @Override
  public String key() {
    return "partner-import";
  }

  @Override
  public Glance glance() {
    Map<ImportState, Integer> counts = imports.counts();
    int failed = counts.getOrDefault(ImportState.FAILED, 0);
    int running = counts.getOrDefault(ImportState.RUNNING, 0);
    int waiting = counts.getOrDefault(ImportState.WAITING, 0);
    Tone tone = failed > 0 ? Tone.NEEDED : running + waiting > 0 ? Tone.BUSY : Tone.QUIET;
    List<Said> says =
        List.of(
            Said.of("operator.partner-import.failed", failed),
            Said.of("operator.partner-import.open", running + waiting));
    return new Glance(tone, says, null, "/partners/imports");
  }
}
