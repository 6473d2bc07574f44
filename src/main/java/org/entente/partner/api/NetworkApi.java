package org.entente.partner.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.Money;
import org.entente.api.Texts;
import org.entente.partner.Network;
import org.entente.partner.NetworkFee;
import org.entente.partner.NetworkRole;
import org.entente.partner.Networks;
import org.entente.partner.Partner;
import org.entente.partner.Partners;
import org.entente.partner.query.MemberRow;
import org.entente.partner.query.NetworkLists;
import org.entente.partner.query.NetworkRow;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Networks with their members and fees. */
@RestController
class NetworkApi {

  private final NetworkLists lists;
  private final Networks networks;
  private final Partners partners;

  NetworkApi(NetworkLists lists, Networks networks, Partners partners) {
    this.lists = lists;
    this.networks = networks;
    this.partners = partners;
  }

  @GetMapping("/api/networks")
  @Described("All networks, by name; an office knows dozens, so there is one page.")
  NetworkList list() {
    return new NetworkList(lists.all().stream().map(NetworkLine::of).toList());
  }

  @GetMapping("/api/networks/{id}")
  @Described("One network with its members, zones, themes and fees.")
  NetworkView one(@PathVariable UUID id) {
    Network network = networks.get(id);
    Partner partner = partners.get(id);
    return new NetworkView(
        id,
        Texts.of(partner.names()),
        partner.acronym(),
        network.themes(),
        network.zones(),
        network.representative(),
        network.mandateEndsOn(),
        lists.members(id).stream().map(Member::of).toList(),
        networks.fees(id).stream().map(Fee::of).toList(),
        network.version());
  }

  @GetMapping("/api/partners/{id}/networks")
  @Described("The networks that a partner belongs to, or belonged.")
  Memberships of(@PathVariable UUID id) {
    partners.get(id);
    return new Memberships(lists.of(id).stream().map(Membership::of).toList());
  }

  @Described("Networks.")
  record NetworkList(List<NetworkLine> items) {}

  @Described("A network as the list shows it.")
  record NetworkLine(
      UUID id,
      Texts names,
      @Nullable String acronym,
      @Described("Who belongs to it today, candidates not counted.") int members,
      @Described("Who speaks for us there, by function.") @Nullable String representative,
      @Nullable LocalDate mandateEndsOn,
      @Described("When the next unpaid fee is due.") @Nullable LocalDate feeDueOn) {

    static NetworkLine of(NetworkRow row) {
      return new NetworkLine(
          row.id(),
          Texts.of(row.names()),
          row.acronym(),
          row.members(),
          row.representative(),
          row.mandateEndsOn(),
          row.feeDueOn());
    }
  }

  @Described("A membership body.")
  record NetworkView(
      UUID id,
      Texts names,
      @Nullable String acronym,
      List<String> themes,
      List<String> zones,
      @Described("Who speaks for us there, by function.") @Nullable String representative,
      @Nullable LocalDate mandateEndsOn,
      List<Member> members,
      List<Fee> fees,
      long version) {}

  @Described("A partner in a network.")
  record Member(
      UUID partner,
      Texts names,
      @Described(value = "ISO 3166-1 alpha-2.", example = "GB") String country,
      NetworkRole role,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      @Nullable String zone) {

    static Member of(MemberRow row) {
      return new Member(
          row.partnerId(),
          Texts.of(row.names()),
          row.country(),
          row.role(),
          row.since(),
          row.until(),
          row.zone());
    }
  }

  @Described("What we owe a network for one period.")
  record Fee(UUID id, String label, Money amount, LocalDate dueOn, @Nullable LocalDate paidOn) {

    static Fee of(NetworkFee fee) {
      return new Fee(
          fee.id(),
          fee.label(),
          new Money(fee.amount().toPlainString(), fee.currency()),
          fee.dueOn(),
          fee.paidOn());
    }
  }

  @Described("Memberships of a partner.")
  record Memberships(List<Membership> items) {}

  @Described("A network that a partner belongs to, or belonged.")
  record Membership(
      UUID network,
      Texts names,
      NetworkRole role,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      @Nullable String zone) {

    static Membership of(MemberRow row) {
      return new Membership(
          row.networkId(), Texts.of(row.names()), row.role(), row.since(), row.until(), row.zone());
    }
  }
}
