package org.entente.agreement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.agreement.query.Register;
import org.entente.agreement.query.RegisterFilter;
import org.entente.agreement.query.RegisterRow;
import org.entente.people.CurrentActor;
import org.entente.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The filtered register as CSV (RFC 4180), in the reader's language, with formulas defused. */
@Controller
class RegisterExport {

  private static final List<String> COLUMNS =
      List.of(
          "reference",
          "number",
          "partner",
          "country",
          "title",
          "type",
          "state",
          "starts",
          "ends",
          "languages",
          "prevailing");

  private final Register register;
  private final RegisterViews views;
  private final CurrentActor current;
  private final MessageSource messages;

  RegisterExport(
      Register register, RegisterViews views, CurrentActor current, MessageSource messages) {
    this.register = register;
    this.views = views;
    this.current = current;
    this.messages = messages;
  }

  @GetMapping("/agreements.csv")
  void export(@RequestParam MultiValueMap<String, String> sent, HttpServletResponse response)
      throws IOException {
    RegisterRequest request = RegisterRequest.of(sent);
    RegisterFilter filter = views.filter(request, current.person());
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Disposition", "attachment; filename=\"agreements.csv\"");
    PrintWriter out = response.getWriter();
    // The byte order mark tells spreadsheets that this is UTF-8.
    out.write('\uFEFF');
    out.write(line(COLUMNS.stream().map(name -> word("agreement.csv." + name)).toList()));
    register.each(filter, request.sort(), row -> out.write(line(cells(row))));
    out.flush();
  }

  private List<String> cells(RegisterRow row) {
    Language language = Language.of(LocaleContextHolder.getLocale());
    return List.of(
        row.reference(),
        Objects.requireNonNullElse(row.number(), ""),
        row.partner().in(language),
        row.country(),
        row.title().in(language),
        word("agreement.type." + row.type().name()),
        word("agreement.status." + row.status().name()),
        Objects.toString(row.startsOn(), ""),
        Objects.toString(row.endsOn(), ""),
        row.languages(),
        Objects.requireNonNullElse(row.prevailing(), ""));
  }

  private static String line(List<String> cells) {
    return cells.stream().map(RegisterExport::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /** A cell that a spreadsheet would compute gets an apostrophe in front. */
  static String cell(String text) {
    String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }

  private String word(String key) {
    Locale locale = LocaleContextHolder.getLocale();
    return messages.getMessage(key, null, locale);
  }
}
