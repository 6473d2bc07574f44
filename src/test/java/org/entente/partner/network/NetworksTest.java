package org.entente.partner.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.partner.Network;
import org.entente.partner.NetworkFee;
import org.entente.partner.NetworkMember;
import org.entente.partner.NetworkRole;
import org.entente.partner.Networks;
import org.entente.partner.Partners;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.SampleProposals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EntenteTest
class NetworksTest {

  @Autowired private Networks networks;
  @Autowired private NetworkReminders reminders;
  @Autowired private Partners partners;
  @Autowired private SampleProposals proposals;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  @Test
  void tellsOnceNinetyAndThirtyDaysAheadHoweverOftenItLooks() {
    UUID soon = network(LocalDate.now(clock).plusDays(29));
    UUID later = network(LocalDate.now(clock).plusDays(85));
    UUID far = network(LocalDate.now(clock).plusDays(95));
    reminders.remind();
    reminders.remind();
    assertThat(keys(soon)).hasSize(1).allMatch(key -> key.endsWith(":30"));
    assertThat(keys(later)).hasSize(1).allMatch(key -> key.endsWith(":90"));
    assertThat(keys(far)).isEmpty();
  }

  @Test
  void tellsOfAFeeUntilItIsPaid() {
    UUID network = network(null);
    NetworkFee fee = fee(network, null);
    networks.keep(fee, 0, Actor.SYSTEM);
    reminders.remind();
    assertThat(keys(network)).hasSize(1);
    NetworkFee paid = fee(network, LocalDate.now(clock));
    networks.keep(paid, 1, Actor.SYSTEM);
    reminders.remind();
    assertThat(keys(network)).hasSize(1);
  }

  @Test
  void aMemberIsThereOnceAndAStaleChangeIsRefused() {
    UUID network = network(null);
    UUID partner = proposals.newPartner();
    networks.keep(member(network, partner), 0, Actor.SYSTEM);
    assertThatThrownBy(() -> networks.keep(member(network, partner), 0, Actor.SYSTEM))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("network.changed");
    assertThatThrownBy(() -> networks.keep(member(network, partner), 1, Actor.SYSTEM))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("network.member.there");
    assertThat(networks.of(partner)).hasSize(1);
  }

  private NetworkMember member(UUID network, UUID partner) {
    return new NetworkMember(
        Ids.next(clock), network, partner, NetworkRole.CANDIDATE, null, null, "North");
  }

  private NetworkFee fee(UUID network, @Nullable LocalDate paid) {
    UUID id = new UUID(network.getMostSignificantBits(), ~network.getLeastSignificantBits());
    LocalDate due = LocalDate.now(clock).plusDays(10);
    return new NetworkFee(id, network, "Membership", new BigDecimal("1500"), "EUR", due, paid);
  }

  private UUID network(@Nullable LocalDate ends) {
    UUID id = proposals.newPartner();
    Network network = new Network(id, List.of("Water"), List.of("North"), "Rector", ends, 0);
    networks.add(partners.get(id), network, Actor.SYSTEM);
    return id;
  }

  private List<String> keys(UUID network) {
    return jdbc.sql("select distinct notice_key from notify_notice where notice_key like :key")
        .param("key", "network:" + network + ":%")
        .query(String.class)
        .list();
  }
}
