package org.entente.publication.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.entente.api.Answers;
import org.entente.api.Described;
import org.entente.award.AwardAccess;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.entente.publication.GrantFilter;
import org.entente.publication.export.GrantPackage;
import org.entente.table.ExportFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Published grants as a package; as a table they are a register like others. */
@RestController
class GrantsApi {

  private final GrantPackage whole;

  GrantsApi(GrantPackage whole) {
    this.whole = whole;
  }

  @GetMapping(path = "/api/exports/grants.json", produces = MediaType.APPLICATION_JSON_VALUE)
  @Described("Awards without whose they are, as a package by the 360Giving Data Standard.")
  @Answers(
      media = MediaType.APPLICATION_JSON_VALUE,
      refusals = {409})
  void grants(
      @Described(value = "Year in which they were awarded.", example = "2026")
          @RequestParam(required = false)
          @Nullable Integer year,
      @Described("Of this programme.") @RequestParam(required = false) @Nullable UUID programme,
      @Described("Of this call.") @RequestParam(required = false) @Nullable UUID call,
      HttpServletResponse response)
      throws IOException {
    try (ExportFile file = whole.file(new GrantFilter(year, programme, call))) {
      file.send(response);
    }
  }

  /** Who may have it. */
  @Configuration(proxyBeanMethods = false)
  static class Rules {

    @Bean
    Routes grantsApiRoutes() {
      return () ->
          List.of(RouteRule.roles(HttpMethod.GET, "/api/exports/grants.json", AwardAccess.READERS));
    }
  }
}
