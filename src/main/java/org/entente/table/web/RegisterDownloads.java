package org.entente.table.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Objects;
import org.entente.shared.Language;
import org.entente.table.ExportFile;
import org.entente.table.RegisterExport;
import org.entente.table.TableFormat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Hands out every register that there is as a file, with its page's filters: {@code /partners.csv}.
 * Who may have it, the register's module says by the route.
 */
@Component
class RegisterDownloads implements SmartInitializingSingleton {

  private final ObjectProvider<RegisterExport> registers;
  private final RequestMappingHandlerMapping pages;

  RegisterDownloads(
      ObjectProvider<RegisterExport> registers,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages) {
    this.registers = registers;
    this.pages = pages;
  }

  @Override
  public void afterSingletonsInstantiated() {
    for (RegisterExport register : registers) {
      for (TableFormat format : TableFormat.values()) {
        offer(register, format);
      }
    }
  }

  private void offer(RegisterExport register, TableFormat format) {
    Method send =
        ReflectionUtils.findMethod(
            Download.class, "send", MultiValueMap.class, HttpServletResponse.class);
    pages.registerMapping(
        RequestMappingInfo.paths("/" + register.name() + "." + format.ending())
            .methods(RequestMethod.GET)
            .options(pages.getBuilderConfiguration())
            .build(),
        new Download(register, format),
        Objects.requireNonNull(send));
  }

  /** One register in one format. */
  record Download(RegisterExport register, TableFormat format) {

    void send(@RequestParam MultiValueMap<String, String> sent, HttpServletResponse response)
        throws IOException {
      Language language = Language.of(LocaleContextHolder.getLocale());
      try (ExportFile file = ExportFile.of(register, sent, language, format)) {
        file.send(response);
      }
    }
  }
}
