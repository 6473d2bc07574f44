package org.entente.review.web;

import java.util.UUID;
import org.entente.document.StoredFile;
import org.entente.people.CurrentActor;
import org.entente.review.PanelMinutes;
import org.entente.review.ReviewAccess;
import org.entente.shared.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the minutes of a panel. */
@Controller
class MinutesController {

  private final CurrentActor current;
  private final ReviewAccess access;
  private final PanelMinutes minutes;

  MinutesController(CurrentActor current, ReviewAccess access, PanelMinutes minutes) {
    this.current = current;
    this.access = access;
    this.minutes = minutes;
  }

  @GetMapping("/calls/{id}/review/minutes")
  ResponseEntity<byte[]> minutes(@PathVariable UUID id) {
    access.require(id, current.person());
    StoredFile file = minutes.find(id).orElseThrow(Refusal::notFound);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header("Content-Disposition", "attachment; filename=\"" + file.blob().name() + "\"")
        .body(file.content());
  }
}
