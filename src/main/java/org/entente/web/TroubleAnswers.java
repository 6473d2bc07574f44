package org.entente.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers trouble: a page, a fragment for htmx, or problem details (RFC 9457) under the API. */
@Component
class TroubleAnswers {

  private final MessageSource messages;
  private final PageVariables variables;
  private final Problems problems;

  TroubleAnswers(MessageSource messages, PageVariables variables, Problems problems) {
    this.messages = messages;
    this.variables = variables;
    this.problems = problems;
  }

  Object answer(Trouble trouble, HttpServletRequest request, HttpServletResponse response) {
    if (trouble.status() == 503) {
      response.setHeader("Retry-After", "10");
    }
    return Asked.api(request) ? problems.of(trouble) : page(trouble, request, response);
  }

  private ModelAndView page(
      Trouble trouble, HttpServletRequest request, HttpServletResponse response) {
    // What fails before a controller is found has passed no interceptor.
    variables.give(request);
    ModelAndView page = new ModelAndView(view(request, response));
    page.addObject("trouble", trouble);
    // What no page calls its own: an error page leaves the counts of the navigation out.
    page.addObject("uncounted", true);
    page.addObject("heading", text(trouble, ""));
    page.addObject("next", text(trouble, ".next"));
    page.addObject("again", again(trouble, request));
    page.setStatus(HttpStatusCode.valueOf(trouble.status()));
    return page;
  }

  private static String view(HttpServletRequest request, HttpServletResponse response) {
    if (Asked.htmx(request)) {
      response.setHeader("HX-Retarget", "#main");
      response.setHeader("HX-Reswap", "innerHTML show:window:top");
      return "web/trouble :: body";
    }
    return request.getAttribute("me") == null ? "web/error-plain" : "web/error";
  }

  /** The page to try once more; a form's address is none. */
  private static @Nullable String again(Trouble trouble, HttpServletRequest request) {
    Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = original instanceof String uri ? uri : request.getRequestURI();
    return trouble.status() >= 500 && request.getMethod().equals("GET") ? path : null;
  }

  private String text(Trouble trouble, String part) {
    Locale locale = LocaleContextHolder.getLocale();
    Object[] arguments = trouble.arguments().toArray();
    return messages.getMessage(trouble.key() + part, arguments, locale);
  }
}
