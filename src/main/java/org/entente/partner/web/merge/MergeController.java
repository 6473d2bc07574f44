package org.entente.partner.web.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.partner.MergeFact;
import org.entente.partner.Merges;
import org.entente.partner.Partner;
import org.entente.partner.PartnerFinder;
import org.entente.partner.Partners;
import org.entente.partner.query.DuplicateList;
import org.entente.partner.web.Typed;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Another record of a partner becomes one with it; the address names the one that stays. */
@Controller
class MergeController {

  private static final int HITS = 20;
  private static final int LONGEST = 1000;

  private final Merges merges;
  private final Partners partners;
  private final PartnerFinder finder;
  private final DuplicateList rows;
  private final CurrentActor current;

  MergeController(
      Merges merges,
      Partners partners,
      PartnerFinder finder,
      DuplicateList rows,
      CurrentActor current) {
    this.merges = merges;
    this.partners = partners;
    this.finder = finder;
    this.rows = rows;
    this.current = current;
  }

  @GetMapping("/partners/{id}/merge")
  String asked(@PathVariable UUID id, @RequestParam Map<String, String> sent, Model model) {
    Typed asked = new Typed(sent);
    Partner partner = partners.get(id);
    model.addAttribute("partner", partner);
    UUID other = asked.id("partner");
    if (other != null && !other.equals(id)) {
      Partner gone = partners.get(other);
      model.addAttribute("gone", gone);
      model.addAttribute("facts", FactLine.of(partner, gone));
      model.addAttribute("known", rows.partners(List.of(id, other)));
      return "partner/merge";
    }
    model.addAttribute("q", asked.get("q"));
    model.addAttribute(
        "hits",
        finder.find(asked.get("q"), PartnerFinder.Among.EVERYBODY, HITS).stream()
            .filter(hit -> !hit.id().equals(id))
            .toList());
    return "partner/merge-find";
  }

  @PostMapping("/partners/{id}/merge")
  String merge(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    Typed fields = new Typed(sent);
    UUID gone = fields.id("gone");
    if (gone == null) {
      throw Refusal.notFound();
    }
    if (fields.longer("reason", LONGEST)) {
      throw Refusal.invalid("partner.merge.reason");
    }
    merges.merge(
        new Merges.Request(
            id,
            fields.version(),
            gone,
            new Typed(Map.of("version", fields.get("goneVersion"))).version(),
            taken(fields),
            fields.get("reason")),
        current.actor());
    return "redirect:/partners/" + id;
  }

  @PostMapping("/partners/merges/{merge}/undo")
  String undo(@PathVariable UUID merge, @RequestParam Map<String, String> sent) {
    merges.undo(merge, current.actor());
    UUID survivor = new Typed(sent).id("survivor");
    return survivor == null ? "redirect:/partners" : "redirect:/partners/" + survivor;
  }

  private static Set<MergeFact> taken(Typed fields) {
    return Arrays.stream(MergeFact.values())
        .filter(fact -> fields.get("fact-" + fact.name()).equals("gone"))
        .collect(Collectors.toSet());
  }
}
