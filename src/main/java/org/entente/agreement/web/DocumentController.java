package org.entente.agreement.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.entente.agreement.AgreementAccess;
import org.entente.agreement.Agreements;
import org.entente.agreement.FiledDocument;
import org.entente.document.BlobStore;
import org.entente.document.StoredFile;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out what is filed with an agreement, to its readers. */
@Controller
class DocumentController {

  private final AgreementAccess access;
  private final Agreements agreements;
  private final BlobStore blobs;
  private final CurrentActor current;

  DocumentController(
      AgreementAccess access, Agreements agreements, BlobStore blobs, CurrentActor current) {
    this.access = access;
    this.agreements = agreements;
    this.blobs = blobs;
    this.current = current;
  }

  @GetMapping("/agreements/{id}/documents/{sha256}")
  ResponseEntity<byte[]> download(@PathVariable UUID id, @PathVariable String sha256) {
    access.get(id, current.person());
    FiledDocument document =
        agreements.documents(id).stream()
            .filter(each -> each.blob().hex().equals(sha256))
            .findFirst()
            .orElseThrow(Refusal::notFound);
    StoredFile file = blobs.get(document.blob());
    ContentDisposition download =
        ContentDisposition.attachment().filename(document.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.blob().mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
        .body(file.content());
  }
}
