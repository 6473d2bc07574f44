package org.entente.award.web;

import java.nio.charset.StandardCharsets;
import org.entente.award.Award;
import org.entente.award.Offer;
import org.entente.document.BlobStore;
import org.entente.document.StoredFile;
import org.entente.shared.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands out award letters. */
final class Letters {

  private Letters() {}

  /**
   * @throws Refusal NOT_FOUND before there is one
   */
  static ResponseEntity<byte[]> of(Award award, BlobStore blobs) {
    Offer offer = award.offer();
    if (offer == null) {
      throw Refusal.notFound();
    }
    StoredFile file = blobs.get(offer.letter());
    ContentDisposition download =
        ContentDisposition.attachment()
            .filename(award.reference() + ".pdf", StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
        .body(file.content());
  }
}
