package org.entente.agreement.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.agreement.AgreementAccess;
import org.entente.agreement.Agreements;
import org.entente.agreement.FiledDocument;
import org.entente.api.Answers;
import org.entente.api.Described;
import org.entente.api.Download;
import org.entente.document.BlobStore;
import org.entente.document.StoredFile;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What is filed with an agreement. */
@RestController
class DocumentApi {

  private final AgreementAccess access;
  private final Agreements agreements;
  private final BlobStore blobs;
  private final CurrentActor current;

  DocumentApi(
      AgreementAccess access, Agreements agreements, BlobStore blobs, CurrentActor current) {
    this.access = access;
    this.agreements = agreements;
    this.blobs = blobs;
    this.current = current;
  }

  @GetMapping("/api/agreements/{id}/documents")
  @Described("What is filed with the agreement, the newest first.")
  Documents list(@PathVariable UUID id) {
    return new Documents(documents(id).stream().map(Filed::of).toList());
  }

  @GetMapping("/api/agreements/{id}/documents/{document}")
  @Described("One file, whole or in parts (`Range`), and not again where it is known (`ETag`).")
  @Answers(
      media = {"application/pdf", "image/png", "image/jpeg", "application/octet-stream"},
      refusals = 416)
  ResponseEntity<Resource> download(
      @PathVariable UUID id,
      @Described("Id of the document as the list gave it.") @PathVariable String document,
      @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range) {
    FiledDocument filed =
        documents(id).stream()
            .filter(each -> each.blob().hex().equals(document))
            .findFirst()
            .orElseThrow(Refusal::notFound);
    StoredFile file = blobs.get(filed.blob());
    return Download.of(
        file.content(), file.blob().mediaType(), filed.name(), filed.blob().hex(), range);
  }

  private List<FiledDocument> documents(UUID id) {
    access.get(id, current.person());
    return agreements.documents(id);
  }

  @Described("Filed documents.")
  record Documents(List<Filed> items) {}

  @Described("A file that belongs to the agreement.")
  record Filed(
      @Described(value = "SHA-256 of the file.", format = "sha256") String id,
      FiledDocument.Kind kind,
      String name,
      @Described("Number of the text version it shows; null where it shows none.")
          @Nullable Integer textVersion,
      Instant filedAt) {

    static Filed of(FiledDocument document) {
      return new Filed(
          document.blob().hex(),
          document.kind(),
          document.name(),
          document.textVersion(),
          document.filedAt());
    }
  }
}
