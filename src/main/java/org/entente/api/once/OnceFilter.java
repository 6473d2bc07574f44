package org.entente.api.once;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.api.gate.SentBody;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.people.RequestFault;
import org.entente.shared.FieldRefusal;
import org.entente.shared.FieldRefusal.Field;
import org.entente.shared.Refusal;
import org.entente.web.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Every POST has a key of its sender's choice, and is done once under it. Who asks while the first
 * one is at it waits here, holding nothing.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class OnceFilter extends OncePerRequestFilter {

  private static final String KEY = "Idempotency-Key";
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final long FIRST_PAUSE = 20;
  private static final long LONGEST_PAUSE = 200;

  private final OnceOnly once;
  private final Fingerprint fingerprint;
  private final CurrentActor current;

  OnceFilter(OnceOnly once, Fingerprint fingerprint, CurrentActor current) {
    this.once = once;
    this.fingerprint = fingerprint;
    this.current = current;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    boolean keyed = request.getHeader(KEY) != null && request.getMethod().equals("PATCH");
    return !Asked.api(request) || !(keyed || request.getMethod().equals("POST"));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Person person = current.signedIn().orElse(null);
    if (person == null) {
      chain.doFilter(request, response);
      return;
    }
    try {
      answer(question(request, person.id()), request, chain, response);
    } catch (Refusal refusal) {
      refuse(request, response, refusal);
    } catch (Failed failed) {
      throw failed.asServlet();
    }
  }

  private void answer(
      Question question,
      HttpServletRequest request,
      FilterChain chain,
      HttpServletResponse response)
      throws IOException {
    ContentCachingResponseWrapper caught = new ContentCachingResponseWrapper(response);
    long pause = FIRST_PAUSE;
    long waited = 0;
    Optional<Answer> answer = once.ask(question, () -> work(request, caught, chain));
    while (answer.isEmpty()) {
      if (waited > LONGEST.toMillis()) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        throw Refusal.conflict("error.key.busy");
      }
      rest(pause);
      waited += pause;
      pause = Math.min(LONGEST_PAUSE, pause * 2);
      answer = once.ask(question, () -> work(request, caught, chain));
    }
    if (!response.isCommitted()) {
      answer.get().writeTo(response);
    }
  }

  private static Answer work(
      HttpServletRequest request, ContentCachingResponseWrapper response, FilterChain chain) {
    try {
      chain.doFilter(request, response);
      return Answer.of(response);
    } catch (IOException | ServletException e) {
      throw new Failed(e);
    }
  }

  private static void rest(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.conflict("error.key.busy");
    }
  }

  private Question question(HttpServletRequest request, UUID person) {
    byte[] body = request instanceof SentBody sent ? sent.bytes() : new byte[0];
    String route = request.getMethod() + " " + request.getRequestURI();
    return new Question(person, route, key(request.getHeader(KEY)), fingerprint.of(body));
  }

  private static String key(@Nullable String sent) {
    if (sent == null || !sent.matches("[\\x21-\\x7e]{1,200}")) {
      String wrong = sent == null ? "error.field.missing" : "error.field.shape";
      throw new FieldRefusal(
          Refusal.Kind.MALFORMED, "error.key.needed", List.of(new Field(KEY, wrong, List.of())));
    }
    return sent;
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws IOException {
    request.setAttribute(RequestFault.ATTRIBUTE, refusal);
    response.sendError(refusal.kind().status());
  }

  /** Carries what the request failed of out of the transaction. */
  private static final class Failed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Failed(Exception cause) {
      super(cause);
    }

    ServletException asServlet() {
      Throwable cause = getCause();
      if (cause instanceof ServletException servlet) {
        return servlet;
      }
      throw new UncheckedIOException((IOException) cause);
    }
  }
}
