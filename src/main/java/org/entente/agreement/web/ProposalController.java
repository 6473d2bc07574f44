package org.entente.agreement.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.entente.agreement.Agreement;
import org.entente.agreement.ProposalForm;
import org.entente.agreement.Proposals;
import org.entente.agreement.ProposingUnit;
import org.entente.agreement.StartForm;
import org.entente.agreement.Terms;
import org.entente.form.FormCheck;
import org.entente.form.FormChecks;
import org.entente.form.FormDefinition;
import org.entente.form.FormEdits;
import org.entente.form.FormInput;
import org.entente.form.FormRequests;
import org.entente.form.FormViews;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Proposing: the form that starts a case. */
@Controller
class ProposalController {

  private final Proposals proposals;
  private final ProposalForm form;
  private final ProposingUnit unit;
  private final FormChecks checks;
  private final FormViews views;
  private final CurrentActor current;
  private final SimilarCases similar;
  private final FormDefinition definition;

  ProposalController(
      Proposals proposals,
      ProposalForm form,
      ProposingUnit unit,
      FormChecks checks,
      FormViews views,
      CurrentActor current,
      SimilarCases similar,
      StartForm start) {
    this.proposals = proposals;
    this.form = form;
    this.unit = unit;
    this.checks = checks;
    this.views = views;
    this.current = current;
    this.similar = similar;
    this.definition = start.definition();
  }

  @GetMapping("/agreements/new")
  ModelAndView empty() {
    return page(null, null, HttpStatus.OK);
  }

  @PostMapping("/agreements/new")
  ModelAndView propose(HttpServletRequest request) {
    FormInput input = FormRequests.input(request);
    if (FormEdits.asked(input)) {
      return page(unchecked(FormEdits.apply(input)), null, HttpStatus.OK);
    }
    FormCheck check = checks.check(definition, input, form.offered(language()));
    if (!check.valid()) {
      return page(check, null, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      Agreement agreement = propose(form.terms(check.answers()));
      return new ModelAndView("redirect:/agreements/" + agreement.id());
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.INVALID) {
        throw refusal;
      }
      return page(unchecked(check.input()), refusal, HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private Agreement propose(Terms terms) {
    Person person = current.person();
    String asked = unit.of(person, terms.ownParty().partner());
    return proposals.propose(terms, asked, person.actor());
  }

  private ModelAndView page(
      @Nullable FormCheck check, @Nullable Refusal refusal, HttpStatus status) {
    ModelAndView page = new ModelAndView("agreement/new");
    Map<String, Object> offered = form.offered(language());
    page.addObject("form", views.of(definition, offered, check, language()));
    page.addObject("refusal", refusal);
    page.addObject(
        "similar", check == null ? java.util.List.of() : similar.to(check.input().fields()));
    page.setStatus(status);
    return page;
  }

  private static FormCheck unchecked(FormInput input) {
    return new FormCheck(input, org.entente.form.Answers.NONE, Map.of());
  }

  private static Language language() {
    return Language.of(LocaleContextHolder.getLocale());
  }
}
