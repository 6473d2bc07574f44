package org.entente.grant.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.entente.grant.Call;
import org.entente.grant.CallAccess;
import org.entente.grant.CallDrafts;
import org.entente.grant.CallStatus;
import org.entente.grant.CallTermsForm;
import org.entente.grant.GrantForms;
import org.entente.people.CurrentActor;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Drafting a call, and amending it until it is decided on. */
@Controller
class CallDraftController {

  private static final String TEMPLATE = "grant/edit";

  private final CallDrafts drafts;
  private final CallAccess access;
  private final CallTermsForm form;
  private final GrantForms forms;
  private final GrantFormPages pages;
  private final CurrentActor current;

  CallDraftController(
      CallDrafts drafts,
      CallAccess access,
      CallTermsForm form,
      GrantForms forms,
      GrantFormPages pages,
      CurrentActor current) {
    this.drafts = drafts;
    this.access = access;
    this.form = form;
    this.forms = forms;
    this.pages = pages;
    this.current = current;
  }

  @GetMapping("/calls/new")
  ModelAndView empty() {
    return pages.show(page(null), null, null);
  }

  @PostMapping("/calls/new")
  ModelAndView draft(HttpServletRequest request) {
    return pages.send(
        page(null),
        request,
        answers -> "/calls/" + drafts.draft(form.terms(answers), current.actor()).id());
  }

  @GetMapping("/calls/{id}/edit")
  ModelAndView edit(@PathVariable UUID id) {
    Call call = draftOf(id);
    return pages.show(page(call), null, null).addObject("call", call);
  }

  @PostMapping("/calls/{id}/edit")
  ModelAndView amend(
      @PathVariable UUID id, @RequestParam long version, HttpServletRequest request) {
    Call call = draftOf(id);
    return pages
        .send(
            page(call),
            request,
            answers -> {
              drafts.amend(id, form.terms(answers), version, current.actor());
              return "/calls/" + id;
            })
        .addObject("call", call);
  }

  private Call draftOf(UUID id) {
    Call call = access.get(id, current.person().id());
    if (call.status() != CallStatus.DRAFT) {
      throw Refusal.conflict("grant.call.noDraft", call.reference());
    }
    return call;
  }

  private GrantFormPages.Page page(@Nullable Call call) {
    Language language = GrantFormPages.language();
    return new GrantFormPages.Page(
        TEMPLATE,
        forms.call(),
        call == null ? form.offered(language) : form.filledIn(call.terms(), language));
  }
}
