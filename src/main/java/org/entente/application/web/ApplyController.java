package org.entente.application.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.application.Applicant;
import org.entente.application.Drafts;
import org.entente.application.PersonalLinks;
import org.entente.application.PersonalLinks.Newcomer;
import org.entente.grant.Audience;
import org.entente.grant.Call;
import org.entente.grant.CallForm;
import org.entente.grant.Calls;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How somebody begins: signed in at once, else by a link that is mailed to them. */
@Controller
class ApplyController {

  private static final String PAGE = "application/apply";

  private final Calls calls;
  private final Drafts drafts;
  private final PersonalLinks links;
  private final ApplicantDoor door;
  private final Clock clock;

  ApplyController(
      Calls calls, Drafts drafts, PersonalLinks links, ApplicantDoor door, Clock clock) {
    this.calls = calls;
    this.drafts = drafts;
    this.links = links;
    this.door = door;
    this.clock = clock;
  }

  @GetMapping("/apply/{reference}")
  ModelAndView page(
      @PathVariable String reference,
      @RequestParam(required = false) @Nullable String sent,
      HttpServletRequest request) {
    ModelAndView page = page(published(reference), Map.of(), null, request);
    page.addObject("sent", sent != null);
    return page;
  }

  @PostMapping("/apply/{reference}")
  String start(@PathVariable String reference, HttpServletRequest request) {
    Call call = published(reference);
    Applicant applicant = door.beginner(request).orElseThrow(Refusal::notFound);
    UUID id = drafts.start(call.id(), applicant).id();
    return "redirect:/my/applications/" + id;
  }

  @PostMapping("/apply/{reference}/link")
  ModelAndView ask(
      @PathVariable String reference,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request) {
    Call call = published(reference);
    try {
      links.ask(newcomer(typed, call), request.getRemoteAddr());
      return new ModelAndView("redirect:/apply/" + call.reference() + "?sent=1");
    } catch (Refusal refusal) {
      ModelAndView again = page(call, typed, refusal, request);
      again.setStatus(HttpStatus.valueOf(refusal.kind().status()));
      return again;
    }
  }

  private Newcomer newcomer(Map<String, String> typed, Call call) {
    Language language = Language.of(LocaleContextHolder.getLocale());
    String unit = typed.getOrDefault("unit", "");
    return new Newcomer(
        typed.getOrDefault("name", ""),
        typed.getOrDefault("address", ""),
        language,
        audience(typed.getOrDefault("audience", "")),
        units(language).stream().anyMatch(each -> unit.equals(each.get("value"))) ? unit : "",
        call.id());
  }

  private static Audience audience(String name) {
    return List.of(Audience.values()).stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElse(Audience.STUDENTS);
  }

  private ModelAndView page(
      Call call, Map<String, String> typed, @Nullable Refusal refusal, HttpServletRequest request) {
    ModelAndView page = new ModelAndView(PAGE);
    Optional<Applicant> guest = door.guest(request);
    page.addObject("call", call);
    page.addObject("accepts", call.accepts(clock.instant()));
    page.addObject("early", clock.instant().isBefore(call.opensAt()));
    page.addObject("guest", guest.orElse(null));
    page.addObject("passed", door.passed(request));
    page.addObject("typed", typed);
    page.addObject("refusal", refusal);
    page.addObject("audiences", List.of(Audience.values()));
    page.addObject("units", units(Language.of(LocaleContextHolder.getLocale())));
    return page;
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, String>> units(Language language) {
    return (List<Map<String, String>>)
        drafts.offered(language).getOrDefault(CallForm.UNITS, List.of());
  }

  private Call published(String reference) {
    return calls
        .byReference(reference)
        .filter(call -> call.status().published())
        .orElseThrow(Refusal::notFound);
  }
}
