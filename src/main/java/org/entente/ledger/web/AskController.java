package org.entente.ledger.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.entente.form.Answers;
import org.entente.form.FormCheck;
import org.entente.form.FormChecks;
import org.entente.form.FormDefinition;
import org.entente.form.FormInput;
import org.entente.form.FormRequests;
import org.entente.form.FormViews;
import org.entente.ledger.Envelope;
import org.entente.ledger.EnvelopeChanges;
import org.entente.ledger.Envelopes;
import org.entente.ledger.Opening;
import org.entente.people.CurrentActor;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Finance asks for a new envelope, or for a change of one. */
@Controller
class AskController {

  private final Envelopes envelopes;
  private final EnvelopeChanges changes;
  private final Opening opening;
  private final OpeningForm openingForm;
  private final ChangeForm changeForm;
  private final FormChecks checks;
  private final FormViews views;
  private final CurrentActor current;

  AskController(
      Envelopes envelopes,
      EnvelopeChanges changes,
      Opening opening,
      OpeningForm openingForm,
      ChangeForm changeForm,
      FormChecks checks,
      FormViews views,
      CurrentActor current) {
    this.envelopes = envelopes;
    this.changes = changes;
    this.opening = opening;
    this.openingForm = openingForm;
    this.changeForm = changeForm;
    this.checks = checks;
    this.views = views;
    this.current = current;
  }

  @GetMapping("/envelopes/new")
  ModelAndView blank() {
    return page(openingPage(), null, null);
  }

  @PostMapping("/envelopes/new")
  ModelAndView open(HttpServletRequest request) {
    return answer(openingPage(), request, this::open);
  }

  private String open(Answers answers) {
    return "/envelopes/"
        + opening.open(
            openingForm.envelope(answers),
            OpeningForm.amount(answers),
            answers.requiredText("reason"),
            current.actor());
  }

  @GetMapping("/envelopes/{id}/changes/new")
  ModelAndView ask(@PathVariable UUID id) {
    return page(changePage(envelopes.get(id)), null, null);
  }

  @PostMapping("/envelopes/{id}/changes/new")
  ModelAndView ask(@PathVariable UUID id, HttpServletRequest request) {
    Envelope envelope = envelopes.get(id);
    return answer(
        changePage(envelope),
        request,
        answers ->
            "/envelope-changes/"
                + changes.request(changeForm.change(envelope, answers), current.actor()));
  }

  private Asked openingPage() {
    return new Asked(null, openingForm.definition(), openingForm.offered(language()));
  }

  private Asked changePage(Envelope envelope) {
    return new Asked(envelope, changeForm.definition(), changeForm.offered(envelope, language()));
  }

  private ModelAndView answer(
      Asked asked, HttpServletRequest request, Function<Answers, String> done) {
    FormInput input = FormRequests.input(request);
    FormCheck check = checks.check(asked.definition, input, asked.offered);
    if (!check.valid()) {
      return page(asked, check, null);
    }
    try {
      return new ModelAndView("redirect:" + done.apply(check.answers()));
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.INVALID && refusal.kind() != Refusal.Kind.CONFLICT) {
        throw refusal;
      }
      return page(asked, FormCheck.unchecked(input), refusal);
    }
  }

  private ModelAndView page(Asked asked, @Nullable FormCheck check, @Nullable Refusal refusal) {
    ModelAndView page = new ModelAndView("ledger/ask");
    page.addObject("e", asked.envelope);
    page.addObject("form", views.of(asked.definition, asked.offered, check, language()));
    page.addObject("refusal", refusal);
    page.setStatus(
        refusal != null
            ? HttpStatus.valueOf(refusal.kind().status())
            : check == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static Language language() {
    return Language.of(LocaleContextHolder.getLocale());
  }

  /**
   * @param envelope null while it is still to be opened
   */
  private record Asked(
      @Nullable Envelope envelope, FormDefinition definition, Map<String, Object> offered) {}
}
