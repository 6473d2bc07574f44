package org.entente.partner.web.merge;

import java.util.Map;
import java.util.UUID;
import org.entente.partner.Duplicates;
import org.entente.partner.query.DuplicateList;
import org.entente.partner.web.Typed;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pairs that may be one, side by side. */
@Controller
class DuplicateController {

  private final Duplicates duplicates;
  private final DuplicateList list;
  private final CurrentActor current;

  DuplicateController(Duplicates duplicates, DuplicateList list, CurrentActor current) {
    this.duplicates = duplicates;
    this.list = list;
    this.current = current;
  }

  @GetMapping("/partners/duplicates")
  String list(@RequestParam(required = false) @Nullable String after, Model model) {
    model.addAttribute("page", list.page(after));
    model.addAttribute("onFirst", after == null);
    return "partner/duplicates";
  }

  @PostMapping("/partners/duplicates/look")
  String look(RedirectAttributes after) {
    after.addFlashAttribute("found", duplicates.look());
    return "redirect:/partners/duplicates";
  }

  @PostMapping("/partners/duplicates/distinct")
  String distinct(@RequestParam Map<String, String> sent) {
    Typed fields = new Typed(sent);
    UUID one = fields.id("one");
    UUID other = fields.id("other");
    if (one == null || other == null || one.equals(other)) {
      throw Refusal.notFound();
    }
    duplicates.dismiss(one, other, current.actor());
    return "redirect:/partners/duplicates";
  }
}
