package org.entente.grant.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.entente.grant.GrantForms;
import org.entente.grant.Programme;
import org.entente.grant.ProgrammeForm;
import org.entente.grant.Programmes;
import org.entente.people.CurrentActor;
import org.entente.people.Role;
import org.entente.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Programmes: list, make, change. */
@Controller
class ProgrammeController {

  private static final String TEMPLATE = "grant/programme";

  private final Programmes programmes;
  private final ProgrammeForm form;
  private final GrantForms forms;
  private final GrantFormPages pages;
  private final CurrentActor current;
  private final Clock clock;

  ProgrammeController(
      Programmes programmes,
      ProgrammeForm form,
      GrantForms forms,
      GrantFormPages pages,
      CurrentActor current,
      Clock clock) {
    this.programmes = programmes;
    this.form = form;
    this.forms = forms;
    this.pages = pages;
    this.current = current;
    this.clock = clock;
  }

  @GetMapping("/programmes")
  String list(Model model) {
    model.addAttribute("programmes", programmes.all());
    model.addAttribute("officer", current.person().has(Role.OFFICER));
    return "grant/programmes";
  }

  @GetMapping("/programmes/new")
  ModelAndView empty() {
    return pages.show(page(null), null, null);
  }

  @PostMapping("/programmes/new")
  ModelAndView add(HttpServletRequest request) {
    return pages.send(
        page(null),
        request,
        answers -> {
          programmes.add(form.programme(Ids.next(clock), answers, 0), current.actor());
          return "/programmes";
        });
  }

  @GetMapping("/programmes/{id}/edit")
  ModelAndView edit(@PathVariable UUID id) {
    Programme programme = programmes.get(id);
    return pages.show(page(programme), null, null).addObject("programme", programme);
  }

  @PostMapping("/programmes/{id}/edit")
  ModelAndView change(
      @PathVariable UUID id, @RequestParam long version, HttpServletRequest request) {
    Programme programme = programmes.get(id);
    return pages
        .send(
            page(programme),
            request,
            answers -> {
              programmes.change(form.programme(id, answers, version), current.actor());
              return "/programmes";
            })
        .addObject("programme", programme);
  }

  private GrantFormPages.Page page(@Nullable Programme programme) {
    return new GrantFormPages.Page(
        TEMPLATE, forms.programme(), programme == null ? form.empty() : form.filledIn(programme));
  }
}
