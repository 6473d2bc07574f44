package org.entente.people.signin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** All rules of all modules; for a request the most specific one that fits decides. */
@Component
public class RouteBook {

  private final List<Line> lines;

  RouteBook(List<Routes> routes) {
    this.lines =
        routes.stream()
            .flatMap(each -> each.rules().stream())
            .map(rule -> new Line(PathPatternParser.defaultInstance.parse(rule.pattern()), rule))
            .sorted(Comparator.comparing(Line::pattern, PathPattern.SPECIFICITY_COMPARATOR))
            .toList();
  }

  public Optional<RouteRule> ruleFor(HttpMethod method, String path) {
    HttpMethod asked = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
    PathContainer container = PathContainer.parsePath(path);
    return lines.stream()
        .filter(line -> line.rule().method().equals(asked) && line.pattern().matches(container))
        .map(Line::rule)
        .findFirst();
  }

  /** Which methods this path has, in the alphabet's order. */
  List<String> methodsOf(String path) {
    PathContainer container = PathContainer.parsePath(path);
    return lines.stream()
        .filter(line -> line.pattern().matches(container))
        .map(line -> line.rule().method().name())
        .distinct()
        .sorted()
        .toList();
  }

  public List<RouteRule> all() {
    return lines.stream().map(Line::rule).toList();
  }

  private record Line(PathPattern pattern, RouteRule rule) {}
}
