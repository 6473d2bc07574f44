package org.entente.api.once;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** A whole answer, as it was given first. */
@SuppressWarnings("ArrayRecordComponent") // written out and kept, compared nowhere
record Answer(int status, @Nullable String mediaType, @Nullable String location, byte[] body) {

  static Answer of(ContentCachingResponseWrapper response) {
    return new Answer(
        response.getStatus(),
        response.getContentType(),
        response.getHeader(HttpHeaders.LOCATION),
        response.getContentAsByteArray());
  }

  /** Only what was done is done for good: a refusal left nothing behind and may be tried again. */
  boolean done() {
    return status >= 200 && status < 300;
  }

  void writeTo(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    if (mediaType != null) {
      response.setContentType(mediaType);
    }
    if (location != null) {
      response.setHeader(HttpHeaders.LOCATION, location);
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
