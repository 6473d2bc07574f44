package org.entente.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** A file as programs take it: whole or in parts, and not again where they have it. */
public final class Download {

  private Download() {}

  /**
   * @param tag changes with the content
   * @param range the header as sent, null for the whole
   */
  public static ResponseEntity<Resource> of(
      byte[] content, String mediaType, String name, String tag, @Nullable String range) {
    requireSatisfiable(range, content.length);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(mediaType))
        .eTag(tag)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(new ByteArrayResource(content));
  }

  private static void requireSatisfiable(@Nullable String range, int length) {
    if (range == null) {
      return;
    }
    try {
      List<HttpRange> ranges = HttpRange.parseRanges(range);
      if (ranges.stream().allMatch(each -> each.getRangeStart(length) < length)) {
        return;
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw new ResponseStatusException(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE);
  }
}
