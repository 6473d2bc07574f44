package org.entente.api.openapi;

import java.util.List;
import java.util.Map;
import org.entente.api.Described;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The API's description, for everybody. */
@RestController
class OpenApiController {

  private final OpenApiDocument document;

  OpenApiController(OpenApiDocument document) {
    this.document = document;
  }

  @GetMapping("/api/openapi.json")
  @Described("This description, in OpenAPI 3.1.")
  Map<String, Object> describe() {
    return document.get();
  }

  /** It says nothing that is not public. */
  @Configuration(proxyBeanMethods = false)
  static class Rules {

    @Bean
    Routes openApiRoutes() {
      return () -> List.of(RouteRule.open(HttpMethod.GET, "/api/openapi.json"));
    }
  }
}
