package org.entente.application.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.application.Draft;
import org.entente.application.DraftChanged;
import org.entente.application.Drafts;
import org.entente.application.Sent;
import org.entente.application.Submissions;
import org.entente.application.Submissions.Outcome;
import org.entente.application.Uploads;
import org.entente.form.FormEdits;
import org.entente.form.FormInput;
import org.entente.form.FormRequests;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saving and submitting; what was typed comes back with every answer. */
@Controller
class DraftController {

  /** What htmx makes of a file where it sends none. */
  private static final String NO_FILE = "[object File]";

  private final ApplicantDoor door;
  private final Drafts drafts;
  private final Submissions submissions;
  private final Uploads uploads;
  private final DraftViews views;

  DraftController(
      ApplicantDoor door,
      Drafts drafts,
      Submissions submissions,
      Uploads uploads,
      DraftViews views) {
    this.door = door;
    this.drafts = drafts;
    this.submissions = submissions;
    this.uploads = uploads;
    this.views = views;
  }

  @PostMapping("/my/applications/{id}")
  ModelAndView send(
      @PathVariable UUID id,
      @RequestParam(name = "_version", defaultValue = "0") int version,
      @RequestParam(name = "_do", defaultValue = "save") String what,
      @RequestParam(name = "_drop", required = false) UUID dropped,
      HttpServletRequest request) {
    Draft draft = door.own(id, request);
    FormInput input = FormRequests.input(request);
    if (FormEdits.asked(input)) {
      return page(views.typed(draft, FormEdits.apply(input), Map.of(), null), HttpStatus.OK);
    }
    Uploads.Looked looked = uploads.look(input.files());
    try {
      if (!looked.problems().isEmpty()) {
        Draft kept = drafts.save(id, sent(input, looked, version));
        return page(
            views.typed(kept, input, looked.problems(), null), HttpStatus.UNPROCESSABLE_CONTENT);
      }
      return dropped == null && what.equals("submit")
          ? submit(id, sent(input, looked, version))
          : save(id, sent(input, looked, version), dropped);
    } catch (Refusal refusal) {
      return refused(door.own(id, request), input, refusal);
    }
  }

  private ModelAndView save(UUID id, Sent sent, UUID dropped) {
    drafts.save(id, sent);
    if (dropped != null) {
      drafts.remove(id, dropped);
    }
    return new ModelAndView("redirect:/my/applications/" + id + "?saved=1");
  }

  private ModelAndView submit(UUID id, Sent sent) {
    Outcome outcome = submissions.submit(id, sent);
    if (outcome instanceof Outcome.Submitted) {
      return new ModelAndView("redirect:/my/applications/" + id);
    }
    if (outcome instanceof Outcome.Invalid invalid) {
      return page(views.saved(invalid.draft(), "invalid"), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (outcome instanceof Outcome.TooLate late) {
      return page(views.saved(late.draft(), "tooLate"), HttpStatus.CONFLICT);
    }
    return page(views.saved(((Outcome.CallOver) outcome).draft(), "callOver"), HttpStatus.CONFLICT);
  }

  /** A draft that cannot be written into any more has no form to come back to. */
  private ModelAndView refused(Draft draft, FormInput input, Refusal refusal) {
    if (!draft.open()) {
      throw refusal;
    }
    return page(
        views.typed(draft, input, Map.of(), refusal), HttpStatus.valueOf(refusal.kind().status()));
  }

  /** Saves while somebody types; whatever is wrong is said beside the form, which stays. */
  @PostMapping("/my/applications/{id}/draft")
  String keep(
      @PathVariable UUID id,
      @RequestParam(name = "_version", defaultValue = "0") int version,
      HttpServletRequest request,
      Model model) {
    Draft draft = door.own(id, request);
    model.addAttribute("version", version);
    try {
      FormInput input = FormRequests.input(request);
      Sent sent = sent(input, new Uploads.Looked(List.of(), Map.of()), version);
      draft = drafts.save(id, sent);
      model.addAttribute("version", draft.version());
      model.addAttribute("savedAt", draft.savedAt());
    } catch (Refusal refusal) {
      model.addAttribute("refused", refusal);
      model.addAttribute("changed", refusal instanceof DraftChanged);
    }
    model.addAttribute("id", id);
    model.addAttribute("deadline", views.deadline(draft));
    return "application/draft-parts :: kept";
  }

  private static Sent sent(FormInput input, Uploads.Looked looked, int version) {
    Map<String, List<String>> fields = new HashMap<>();
    input
        .fields()
        .forEach(
            (name, values) -> {
              List<String> typed = new ArrayList<>(values);
              typed.removeIf(NO_FILE::equals);
              if (!typed.isEmpty() && !name.startsWith("_")) {
                fields.put(name, typed);
              }
            });
    return new Sent(fields, looked.files(), version, Language.of(LocaleContextHolder.getLocale()));
  }

  private static ModelAndView page(DraftView view, HttpStatus status) {
    ModelAndView page = new ModelAndView("application/draft");
    page.addObject("view", view);
    page.setStatus(status);
    return page;
  }
}
