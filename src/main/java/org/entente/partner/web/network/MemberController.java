package org.entente.partner.web.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.partner.Network;
import org.entente.partner.NetworkMember;
import org.entente.partner.NetworkRole;
import org.entente.partner.Networks;
import org.entente.partner.PartnerFinder;
import org.entente.partner.Partners;
import org.entente.partner.web.Typed;
import org.entente.people.CurrentActor;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Officers say who belongs to a network: the partner is found first, then described. */
@Controller
class MemberController {

  private static final int HITS = 20;

  private final Networks networks;
  private final Partners partners;
  private final PartnerFinder finder;
  private final CurrentActor current;
  private final Clock clock;

  MemberController(
      Networks networks,
      Partners partners,
      PartnerFinder finder,
      CurrentActor current,
      Clock clock) {
    this.networks = networks;
    this.partners = partners;
    this.finder = finder;
    this.current = current;
    this.clock = clock;
  }

  @GetMapping("/networks/{id}/members/new")
  ModelAndView empty(@PathVariable UUID id, @RequestParam Map<String, String> sent, Model model) {
    Typed asked = new Typed(sent);
    UUID chosen = asked.id("partner");
    if (chosen != null) {
      Typed fields = Typed.of(Map.of("partner", chosen, "version", networks.get(id).version()));
      return show(model, id, chosen, null, fields, List.of());
    }
    String words = asked.get("q");
    model.addAttribute("network", networks.get(id));
    model.addAttribute("partner", partners.get(id));
    model.addAttribute("q", words);
    model.addAttribute("hits", finder.find(words, PartnerFinder.Among.EVERYBODY, HITS));
    return new ModelAndView("partner/network-member-find", model.asMap());
  }

  @PostMapping("/networks/{id}/members/new")
  ModelAndView add(@PathVariable UUID id, @RequestParam Map<String, String> sent, Model model) {
    Typed fields = new Typed(sent);
    UUID partner = fields.id("partner");
    if (partner == null) {
      throw Refusal.notFound();
    }
    return keep(model, fields, id, Ids.next(clock), partner, null);
  }

  @GetMapping("/networks/{id}/members/{member}")
  ModelAndView filled(@PathVariable UUID id, @PathVariable UUID member, Model model) {
    NetworkMember found = member(id, member);
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("role", found.role());
    values.put("since", found.since());
    values.put("until", found.until());
    values.put("zone", found.zone());
    values.put("version", networks.get(id).version());
    return show(model, id, found.partnerId(), member, Typed.of(values), List.of());
  }

  @PostMapping("/networks/{id}/members/{member}")
  ModelAndView change(
      @PathVariable UUID id,
      @PathVariable UUID member,
      @RequestParam Map<String, String> sent,
      Model model) {
    return keep(model, new Typed(sent), id, member, member(id, member).partnerId(), member);
  }

  @PostMapping("/networks/{id}/members/{member}/remove")
  String remove(
      @PathVariable UUID id, @PathVariable UUID member, @RequestParam Map<String, String> sent) {
    networks.remove(member(id, member), new Typed(sent).version(), current.actor());
    return "redirect:/networks/" + id;
  }

  private ModelAndView keep(
      Model model, Typed fields, UUID id, UUID member, UUID partner, @Nullable UUID there) {
    List<String> errors = errors(fields, networks.get(id));
    if (!errors.isEmpty()) {
      return show(model, id, partner, there, fields, errors);
    }
    NetworkMember kept =
        new NetworkMember(
            member,
            id,
            partner,
            NetworkRole.valueOf(fields.get("role")),
            fields.date("since"),
            fields.date("until"),
            fields.orNull("zone"));
    networks.keep(kept, fields.version(), current.actor());
    return new ModelAndView("redirect:/networks/" + id);
  }

  private static List<String> errors(Typed fields, Network network) {
    List<String> errors = new ArrayList<>();
    if (List.of(NetworkRole.values()).stream()
        .noneMatch(it -> it.name().equals(fields.get("role")))) {
      errors.add("role");
    }
    LocalDate since = fields.date("since");
    LocalDate until = fields.date("until");
    if (!fields.isDate("since")) {
      errors.add("since");
    }
    if (!fields.isDate("until") || (since != null && until != null && until.isBefore(since))) {
      errors.add("until");
    }
    String zone = fields.orNull("zone");
    if (zone != null && !network.zones().contains(zone)) {
      errors.add("zone");
    }
    return errors;
  }

  private NetworkMember member(UUID network, UUID id) {
    return networks.members(network).stream()
        .filter(member -> member.id().equals(id))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private ModelAndView show(
      Model model,
      UUID id,
      UUID partner,
      @Nullable UUID member,
      Typed fields,
      List<String> errors) {
    model.addAttribute("network", networks.get(id));
    model.addAttribute("partner", partners.get(id));
    model.addAttribute("who", partners.get(partner));
    model.addAttribute("member", member);
    model.addAttribute("roles", NetworkRole.values());
    model.addAttribute("fields", fields);
    model.addAttribute("errors", errors);
    HttpStatus status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("partner/network-member", model.asMap(), status);
  }
}
