package org.entente.disbursement.web;

import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.AwardAccess;
import org.entente.disbursement.Arrival;
import org.entente.disbursement.Arrivals;
import org.entente.disbursement.DisbursementAccess;
import org.entente.document.BlobStore;
import org.entente.document.StoredFile;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.shared.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One instalment with its orders, and the certificate of arrival. */
@Controller
class DisbursementController {

  private final DisbursementAccess access;
  private final AwardAccess awards;
  private final DisbursementViews views;
  private final Arrivals arrivals;
  private final BlobStore blobs;
  private final CurrentActor current;

  DisbursementController(
      DisbursementAccess access,
      AwardAccess awards,
      DisbursementViews views,
      Arrivals arrivals,
      BlobStore blobs,
      CurrentActor current) {
    this.access = access;
    this.awards = awards;
    this.views = views;
    this.arrivals = arrivals;
    this.blobs = blobs;
    this.current = current;
  }

  @GetMapping("/disbursements/{id}")
  String page(@PathVariable UUID id, Model model) {
    show(id, model);
    return "disbursement/disbursement";
  }

  @GetMapping("/disbursements/{id}/panel")
  String panel(@PathVariable UUID id, Model model) {
    show(id, model);
    return "disbursement/panel :: panel";
  }

  private void show(UUID id, Model model) {
    Person reader = current.person();
    model.addAttribute("view", views.of(access.get(id, reader), reader));
  }

  @GetMapping("/awards/{id}/arrival")
  ResponseEntity<byte[]> certificate(@PathVariable UUID id) {
    Award award = awards.get(id, current.person());
    Arrival arrival = arrivals.of(award.id()).orElseThrow(Refusal::notFound);
    StoredFile file = blobs.get(arrival.certificate());
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.blob().mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(arrival.fileName(), java.nio.charset.StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(file.content());
  }
}
