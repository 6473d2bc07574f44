package org.entente.payee.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.payee.BankDetails;
import org.entente.payee.CheckedDetails;
import org.entente.payee.NewDetails;
import org.entente.payee.Payee;
import org.entente.payee.PayeeCountries;
import org.entente.shared.FieldRefusal;
import org.entente.shared.FieldRefusal.Field;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The two pages by which details are entered: the form, and what a bank will read. Between them
 * nothing is kept; the second brings along what was typed in the first.
 */
@Component
class EntryPages {

  private static final int SHORTEST = 5;

  private final BankDetails details;

  EntryPages(BankDetails details) {
    this.details = details;
  }

  /**
   * Who enters for whom.
   *
   * @param path that the form is sent to
   * @param back where the page leads when nothing is entered
   * @param office whether somebody of finance enters for the payee
   * @param why their reason as typed
   */
  record Asked(Payee payee, String path, String back, boolean office, String why) {}

  ModelAndView blank(Asked asked) {
    return form(asked, NewDetails.EMPTY, List.of(), null);
  }

  /** What a bank will read, or the form again with what is wrong. */
  ModelAndView check(Asked asked, NewDetails typed) {
    try {
      CheckedDetails checked = details.check(typed);
      return asked.office && asked.why.length() < SHORTEST
          ? form(asked, typed, List.of(new Field("why", "payee.why", List.of())), null)
          : review(asked, typed, checked, null);
    } catch (FieldRefusal refusal) {
      return form(asked, typed, refusal.fields(), null);
    }
  }

  /** After a refusal of what was sent from the second page. */
  ModelAndView again(Asked asked, NewDetails typed, Refusal refusal) {
    if (refusal instanceof FieldRefusal fields) {
      return form(asked, typed, fields.fields(), null);
    }
    return refusal.kind() == Refusal.Kind.INVALID && !refusal.messageKey().equals("payee.why")
        ? review(asked, typed, details.check(typed), refusal)
        : form(asked, typed, List.of(), refusal);
  }

  private static ModelAndView form(
      Asked asked, NewDetails typed, List<Field> wrong, @Nullable Refusal refusal) {
    Map<String, Field> errors = new LinkedHashMap<>();
    wrong.forEach(field -> errors.putIfAbsent(field.path(), field));
    ModelAndView page = page("payee/enter", asked, typed, refusal);
    page.addObject("errors", errors);
    page.addObject("countryCodes", PayeeCountries.ALL);
    if (!errors.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  private static ModelAndView review(
      Asked asked, NewDetails typed, CheckedDetails checked, @Nullable Refusal refusal) {
    ModelAndView page = page("payee/review", asked, typed, refusal);
    page.addObject("checked", checked);
    page.addObject("grouped", Grouping.of(checked.account()));
    return page;
  }

  private static ModelAndView page(
      String view, Asked asked, NewDetails typed, @Nullable Refusal refusal) {
    ModelAndView page = new ModelAndView(view);
    page.addObject("asked", asked);
    page.addObject("typed", typed);
    page.addObject("refusal", refusal);
    page.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.valueOf(refusal.kind().status()));
    return page;
  }
}
