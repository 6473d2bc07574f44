package org.entente.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.partner.Contact;
import org.entente.partner.Contacts;
import org.entente.partner.Network;
import org.entente.partner.NetworkFee;
import org.entente.partner.NetworkMember;
import org.entente.partner.NetworkRole;
import org.entente.partner.Networks;
import org.entente.partner.Partners;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The networks of the four offices with their members; each start adds those that are missing. */
@Component
@Profile("demo")
@Order(2)
class DemoNetworks implements ApplicationRunner {

  private final Networks networks;
  private final Partners partners;
  private final Contacts contacts;
  private final Clock clock;

  DemoNetworks(Networks networks, Partners partners, Contacts contacts, Clock clock) {
    this.networks = networks;
    this.partners = partners;
    this.contacts = contacts;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    LocalDate today = LocalDate.now(clock);
    if (added("cluster", List.of("Science and technology"), List.of(), today.plusMonths(20))) {
      members("cluster", NetworkRole.MEMBER, "aalto grenoble-inp ist kit kth ku-leuven polito");
      members("cluster", NetworkRole.MEMBER, "tu-darmstadt tu-eindhoven uclouvain upc");
      members("cluster", NetworkRole.ASSOCIATE, "polytechnique-montreal");
      members("cluster", NetworkRole.FORMER, "epfl");
      fee("cluster", "2 500", today.plusDays(75), null);
    }
    if (added("rescif", List.of("Water", "Nutrition", "Energy"), List.of(), today.plusDays(80))) {
      members("rescif", NetworkRole.MEMBER, "epfl polytechnique-montreal uclouvain grenoble-inp");
      members("rescif", NetworkRole.MEMBER, "ecole-polytechnique emi 2ie hcmut esib ucad-esp");
      members("rescif", NetworkRole.MEMBER, "ensp-yaounde");
      fee("rescif", "1 000", today.minusMonths(3), today.minusMonths(4));
    }
    List<String> zones = List.of("Africa", "Americas", "Asia", "Europe", "Middle East");
    if (added("alliance-internationale", List.of(), zones, null)) {
      members("alliance-internationale", NetworkRole.MEMBER, "polytechnique-montreal");
      contact("qmul");
    }
  }

  private boolean added(
      String key, List<String> themes, List<String> zones, @Nullable LocalDate mandateEnds) {
    UUID id = DemoPartners.id(key);
    if (networks.find(id).isPresent()) {
      return false;
    }
    String us = mandateEnds == null ? null : "Director, international office";
    Network network = new Network(id, themes, zones, us, mandateEnds, 0);
    networks.add(partners.get(id), network, Actor.SYSTEM);
    return true;
  }

  private void members(String network, NetworkRole role, String keys) {
    for (String key : keys.split(" ")) {
      UUID id = DemoPartners.id(network);
      NetworkMember member =
          new NetworkMember(named(network + key), id, DemoPartners.id(key), role, null, null, null);
      networks.keep(member, networks.get(id).version(), Actor.SYSTEM);
    }
  }

  private void fee(String network, String amount, LocalDate due, @Nullable LocalDate paid) {
    UUID id = DemoPartners.id(network);
    NetworkFee fee =
        new NetworkFee(
            named(network + "fee"),
            id,
            "Membership " + due.getYear(),
            new BigDecimal(amount.replace(" ", "")),
            "EUR",
            due,
            paid);
    networks.keep(fee, networks.get(id).version(), Actor.SYSTEM);
  }

  private void contact(String partner) {
    UUID id = DemoPartners.id(partner);
    contacts.add(
        new Contact(
            named(partner + "contact"),
            id,
            "Agreements",
            "Global partnerships office",
            "partnerships@example.org",
            null,
            null,
            0),
        Actor.SYSTEM);
  }

  /** The same id in every database. */
  private static UUID named(String what) {
    return UUID.nameUUIDFromBytes(("network:" + what).getBytes(StandardCharsets.UTF_8));
  }
}
