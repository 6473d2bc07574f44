package org.entente.api.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.entente.web.Problem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The API's description, made of its endpoints when it is first asked for. */
@Component
class OpenApiDocument {

  private static final String API = "/api/";
  private static final List<Integer> REFUSALS =
      List.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 416, 422, 429, 500, 503);

  private final ObjectProvider<RequestMappingHandlerMapping> mapping;
  private final ObjectProvider<Routes> routes;
  private final SingletonSupplier<Map<String, Object>> made = SingletonSupplier.of(this::make);

  OpenApiDocument(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> mapping,
      ObjectProvider<Routes> routes) {
    this.mapping = mapping;
    this.routes = routes;
  }

  Map<String, Object> get() {
    return made.obtain();
  }

  private Map<String, Object> make() {
    Schemas schemas = new Schemas();
    schemas.record(Problem.class);
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put("info", Parts.INFO);
    document.put("security", List.of(Map.of("token", List.of())));
    document.put("paths", paths(new Operations(schemas)));
    Map<String, Object> components = new LinkedHashMap<>();
    components.put("schemas", schemas.components());
    components.put("parameters", Parts.PARAMETERS);
    components.put("responses", refused());
    components.put("securitySchemes", Parts.SECURITY);
    document.put("components", components);
    return document;
  }

  private Map<String, Map<String, Object>> paths(Operations operations) {
    Map<String, Map<String, Object>> paths = new TreeMap<>();
    mapping
        .getObject()
        .getHandlerMethods()
        .forEach((info, handler) -> add(paths, operations, info, handler));
    return paths;
  }

  private void add(
      Map<String, Map<String, Object>> paths,
      Operations operations,
      RequestMappingInfo info,
      HandlerMethod handler) {
    for (String path : info.getPatternValues()) {
      if (path.startsWith(API)) {
        info.getMethodsCondition()
            .getMethods()
            .forEach(
                method ->
                    paths
                        .computeIfAbsent(path, any -> new TreeMap<>())
                        .put(
                            method.name().toLowerCase(Locale.ROOT),
                            operations.of(method.name(), handler.getMethod(), open(path))));
      }
    }
  }

  private boolean open(String path) {
    return routes.stream()
        .flatMap(each -> each.rules().stream())
        .filter(rule -> rule.pattern().equals(path))
        .anyMatch(RouteRule::open);
  }

  private static Map<String, Object> refused() {
    Map<String, Object> refused = new LinkedHashMap<>();
    REFUSALS.forEach(status -> refused.put("refused" + status, Operations.refused()));
    return refused;
  }
}
