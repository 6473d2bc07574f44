package org.entente.api.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.api.Answers;
import org.entente.api.Described;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.people.Routes;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.table.ExportFile;
import org.entente.table.RegisterExport;
import org.entente.table.TableFormat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The registers as CSV and XLSX, each with the rows that the reader may see. */
@RestController
class ExportApi {

  private final ObjectProvider<RegisterExport> registers;

  ExportApi(ObjectProvider<RegisterExport> registers) {
    this.registers = registers;
  }

  @GetMapping("/api/exports/{file}")
  @Described("A register as a table, with the filters of its page as parameters.")
  @Answers(
      media = {"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
  void export(
      @Described(value = "Name and format.", example = "agreements.csv") @PathVariable String file,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    TableFormat format =
        Arrays.stream(TableFormat.values())
            .filter(each -> file.endsWith("." + each.ending()))
            .findFirst()
            .orElseThrow(Refusal::notFound);
    RegisterExport register =
        registers.stream()
            .filter(each -> file.equals(each.name() + "." + format.ending()))
            .findFirst()
            .orElseThrow(Refusal::notFound);
    Language language = Language.of(LocaleContextHolder.getLocale());
    try (ExportFile export = ExportFile.of(register, filters(request), language, format)) {
      export.send(response);
    }
  }

  private static Map<String, List<String>> filters(HttpServletRequest request) {
    Map<String, List<String>> filters = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> filters.put(name, List.of(values)));
    return filters;
  }

  /** Who reads the registers. */
  @Configuration(proxyBeanMethods = false)
  static class Rules {

    @Bean
    Routes exportRoutes() {
      return () ->
          List.of(RouteRule.roles(HttpMethod.GET, "/api/exports/{file}", Role.readingRecords()));
    }
  }
}
