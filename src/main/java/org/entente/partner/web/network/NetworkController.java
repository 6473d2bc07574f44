package org.entente.partner.web.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.partner.Network;
import org.entente.partner.Networks;
import org.entente.partner.Partners;
import org.entente.partner.query.NetworkLists;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The networks, and one of them with its members and fees. */
@Controller
class NetworkController {

  private final Networks networks;
  private final NetworkLists lists;
  private final Partners partners;
  private final Clock clock;

  NetworkController(Networks networks, NetworkLists lists, Partners partners, Clock clock) {
    this.networks = networks;
    this.lists = lists;
    this.partners = partners;
    this.clock = clock;
  }

  @GetMapping("/networks")
  String list(Model model) {
    model.addAttribute("rows", lists.all());
    return "partner/networks";
  }

  @GetMapping("/networks/{id}")
  String network(@PathVariable UUID id, Model model) {
    Network network = networks.get(id);
    model.addAttribute("network", network);
    model.addAttribute("partner", partners.get(id));
    model.addAttribute("members", lists.members(id));
    model.addAttribute("fees", networks.fees(id));
    model.addAttribute("today", LocalDate.now(clock));
    return "partner/network";
  }
}
