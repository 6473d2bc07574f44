package org.entente.application.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.entente.api.SentAnswers;
import org.entente.form.FileArrival;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program's request is one transaction from here on: the files of an application are looked at
 * before. What is wrong with the body is said when its turn comes.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 15)
class FilesOfApplications extends OncePerRequestFilter {

  private static final PathPattern WITH_FILES =
      PathPatternParser.defaultInstance.parse("/api/calls/{id}/applications");

  private final CurrentActor current;
  private final FileArrival arrival;
  private final JsonMapper json;

  FilesOfApplications(CurrentActor current, FileArrival arrival, JsonMapper json) {
    this.current = current;
    this.arrival = arrival;
    this.json = json;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getMethod().equals("POST")
        && WITH_FILES.matches(PathContainer.parsePath(request.getRequestURI()))
        && current.signedIn().isPresent()) {
      look(request);
    }
    chain.doFilter(request, response);
  }

  private void look(HttpServletRequest request) throws IOException {
    try {
      @Nullable Map<String, @Nullable Object> answers =
          json.readValue(request.getInputStream(), NewApplication.class).answers();
      if (answers != null) {
        SentAnswers.input(answers).files().values().forEach(all -> all.forEach(arrival::arrived));
      }
    } catch (JacksonException | Refusal unreadable) {
      logger.debug("Left to the one who answers", unreadable);
    }
  }
}
