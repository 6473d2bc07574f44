package org.entente.grant.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.form.Answers;
import org.entente.form.FormCheck;
import org.entente.form.FormChecks;
import org.entente.form.FormDefinition;
import org.entente.form.FormEdits;
import org.entente.form.FormInput;
import org.entente.form.FormRequests;
import org.entente.form.FormViews;
import org.entente.shared.FieldRefusal;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Pages that are one form of this module, filled in, sent and shown again with what is wrong. */
@Component
class GrantFormPages {

  private final FormChecks checks;
  private final FormViews views;

  GrantFormPages(FormChecks checks, FormViews views) {
    this.checks = checks;
    this.views = views;
  }

  /** One such page: its template, its form, and what the form knows. */
  record Page(String template, FormDefinition definition, Map<String, Object> context) {}

  ModelAndView show(Page page, @Nullable FormCheck check, @Nullable Refusal refusal) {
    ModelAndView shown = new ModelAndView(page.template());
    shown.addObject("form", views.of(page.definition(), page.context(), check, language()));
    shown.addObject("refusal", refusal);
    shown.addObject("fields", refusal instanceof FieldRefusal fields ? fields.fields() : List.of());
    boolean wrong = refusal != null || (check != null && !check.valid());
    shown.setStatus(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    return shown;
  }

  /**
   * @param save gets the checked answers and says where to go on
   */
  ModelAndView send(Page page, HttpServletRequest request, Function<Answers, String> save) {
    FormInput input = FormRequests.input(request);
    if (FormEdits.asked(input)) {
      return show(page, FormCheck.unchecked(FormEdits.apply(input)), null);
    }
    FormCheck check = checks.check(page.definition(), input, page.context());
    if (!check.valid()) {
      return show(page, check, null);
    }
    try {
      return new ModelAndView("redirect:" + save.apply(check.answers()));
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.INVALID && refusal.kind() != Refusal.Kind.CONFLICT) {
        throw refusal;
      }
      return show(page, FormCheck.unchecked(check.input()), refusal);
    }
  }

  static Language language() {
    return Language.of(LocaleContextHolder.getLocale());
  }
}
