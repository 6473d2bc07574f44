package org.entente.signature.web;

import java.util.UUID;
import org.entente.agreement.Agreement;
import org.entente.agreement.AgreementAccess;
import org.entente.document.SealValidator;
import org.entente.document.StoredFile;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.entente.signature.SealedCopies;
import org.entente.signature.SigningRounds;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sealed copy, and whether its seal still holds, for whoever may read the agreement. */
@Controller
class SealedController {

  private final CurrentActor current;
  private final AgreementAccess access;
  private final SealedCopies copies;
  private final SigningRounds rounds;
  private final SealValidator validator;

  SealedController(
      CurrentActor current,
      AgreementAccess access,
      SealedCopies copies,
      SigningRounds rounds,
      SealValidator validator) {
    this.current = current;
    this.access = access;
    this.copies = copies;
    this.rounds = rounds;
    this.validator = validator;
  }

  /** Validates the file anew for each reader: what it says is about the bytes as they are now. */
  @GetMapping("/signatures/{agreementId}")
  String page(@PathVariable UUID agreementId, Model model) {
    Agreement agreement = access.get(agreementId, current.person());
    model.addAttribute("agreement", agreement);
    copies
        .file(agreement.id())
        .ifPresent(
            file -> {
              model.addAttribute("file", file.blob());
              model.addAttribute("seal", new SealView(validator.validate(file.content())));
              model.addAttribute("round", rounds.live(agreement.id()));
            });
    return "signature/sealed";
  }

  @GetMapping("/signatures/{agreementId}/sealed.pdf")
  ResponseEntity<byte[]> file(@PathVariable UUID agreementId) {
    Agreement agreement = access.get(agreementId, current.person());
    StoredFile file = copies.file(agreement.id()).orElseThrow(Refusal::notFound);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(agreement.reference() + "-sealed.pdf")
                .build()
                .toString())
        .body(file.content());
  }
}
