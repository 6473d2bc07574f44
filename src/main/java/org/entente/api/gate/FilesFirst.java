package org.entente.api.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.api.FormRoute;
import org.entente.api.SentAnswers;
import org.entente.api.SentForm;
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
 * A program's request is one transaction from here on: its files are looked at before. Its body has
 * been read and can be read again; what is wrong with it is said when its turn comes.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 15)
class FilesFirst extends OncePerRequestFilter {

  private final CurrentActor current;
  private final FileArrival arrival;
  private final JsonMapper json;
  private final List<Line> lines;

  FilesFirst(CurrentActor current, FileArrival arrival, JsonMapper json, List<FormRoute> routes) {
    this.current = current;
    this.arrival = arrival;
    this.json = json;
    this.lines =
        routes.stream()
            .map(
                each -> new Line(PathPatternParser.defaultInstance.parse(each.path()), each.body()))
            .toList();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Line> line = line(request);
    if (line.isPresent() && current.signedIn().isPresent()) {
      look(request, line.get().body());
    }
    chain.doFilter(request, response);
  }

  private Optional<Line> line(HttpServletRequest request) {
    if (!request.getMethod().equals("POST")) {
      return Optional.empty();
    }
    PathContainer path = PathContainer.parsePath(request.getRequestURI());
    return lines.stream().filter(each -> each.pattern().matches(path)).findFirst();
  }

  private void look(HttpServletRequest request, Class<? extends SentForm> body) throws IOException {
    try {
      @Nullable Map<String, @Nullable Object> answers =
          json.readValue(request.getInputStream(), body).answers();
      if (answers != null) {
        SentAnswers.input(answers).files().values().forEach(all -> all.forEach(arrival::arrived));
      }
    } catch (JacksonException | Refusal unreadable) {
      logger.debug("Left to the one who answers", unreadable);
    }
  }

  private record Line(PathPattern pattern, Class<? extends SentForm> body) {}
}
