package org.entente.api.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.people.RequestFault;
import org.entente.shared.Refusal;
import org.entente.web.Asked;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Reads what a program sends, up to a limit: answers to tasks and of banks hold files, nothing else
 * does. A text with U+0000 in it goes no further.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 20)
class BodyLimit extends OncePerRequestFilter {

  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
  private static final List<PathPattern> WITH_FILES =
      Stream.of("/api/tasks/{id}/complete", "/api/bank/answers")
          .map(PathPatternParser.defaultInstance::parse)
          .toList();
  private static final int MEGABYTE = 1024 * 1024;
  private static final int USUAL = MEGABYTE;

  /** One file of 25 MB in Base64, and words. */
  private static final int FILES = 36 * MEGABYTE;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !Asked.api(request) || !WITH_BODY.contains(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    PathContainer path = PathContainer.parsePath(request.getRequestURI());
    int limit = WITH_FILES.stream().anyMatch(each -> each.matches(path)) ? FILES : USUAL;
    byte[] body =
        request.getContentLengthLong() > limit
            ? new byte[0]
            : request.getInputStream().readNBytes(limit + 1);
    if (request.getContentLengthLong() > limit || body.length > limit) {
      request.setAttribute(
          RequestFault.ATTRIBUTE, new Refusal(Refusal.Kind.TOO_LARGE, "error.status.413"));
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    if (Nul.in(body)) {
      request.setAttribute(RequestFault.ATTRIBUTE, Refusal.malformed("error.text.nul"));
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    chain.doFilter(new SentBody(request, body), response);
  }
}
