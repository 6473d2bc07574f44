package org.entente.partner.web.network;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.shared.Language;
import org.entente.table.ExportFile;
import org.entente.table.TableFormat;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out the list of networks as a file. */
@Controller
class NetworksExportController {

  private final NetworksExport register;

  NetworksExportController(NetworksExport register) {
    this.register = register;
  }

  @GetMapping("/networks.csv")
  void csv(@RequestParam MultiValueMap<String, String> sent, HttpServletResponse response)
      throws IOException {
    send(sent, TableFormat.CSV, response);
  }

  @GetMapping("/networks.xlsx")
  void xlsx(@RequestParam MultiValueMap<String, String> sent, HttpServletResponse response)
      throws IOException {
    send(sent, TableFormat.XLSX, response);
  }

  private void send(
      MultiValueMap<String, String> sent, TableFormat format, HttpServletResponse response)
      throws IOException {
    Language language = Language.of(LocaleContextHolder.getLocale());
    try (ExportFile file = ExportFile.of(register, sent, language, format)) {
      file.send(response);
    }
  }
}
