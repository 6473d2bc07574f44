package org.entente.people.web;

import java.util.Map;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** One refusal beside the field that it is about, as {@code people/fields} shows it. */
final class FieldErrors {

  private FieldErrors() {}

  static ModelAndView of(ModelAndView page, String field, @Nullable Refusal refusal) {
    page.addObject("errors", refusal == null ? Map.of() : Map.of(field, refusal.messageKey()));
    page.addObject(
        "argument",
        refusal == null || refusal.arguments().isEmpty() ? null : refusal.arguments().get(0));
    page.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** Beside the password or the code, whichever was wrong. */
  static ModelAndView ofProof(ModelAndView page, @Nullable Refusal refusal) {
    boolean code = refusal != null && refusal.messageKey().startsWith("people.factor.code.");
    return of(page, code ? "code" : "password", refusal);
  }
}
