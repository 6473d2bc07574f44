package org.entente.partner.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.partner.Network;
import org.entente.partner.NetworkFee;
import org.entente.partner.NetworkMember;
import org.entente.partner.Networks;
import org.entente.partner.Partner;
import org.entente.partner.Partners;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Networks in their tables, each change with its audit event. */
@Service
@Transactional
class StoredNetworks implements Networks {

  private final NetworkStore networks;
  private final MemberStore members;
  private final FeeStore fees;
  private final Partners partners;
  private final AuditLog audit;

  StoredNetworks(
      NetworkStore networks,
      MemberStore members,
      FeeStore fees,
      Partners partners,
      AuditLog audit) {
    this.networks = networks;
    this.members = members;
    this.fees = fees;
    this.partners = partners;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Network> find(UUID id) {
    return networks.find(id);
  }

  @Override
  @Transactional(readOnly = true)
  public Network get(UUID id) {
    return networks.find(id).orElseThrow(Refusal::notFound);
  }

  @Override
  @Transactional(readOnly = true)
  public List<NetworkMember> members(UUID networkId) {
    return members.in(networkId);
  }

  @Override
  @Transactional(readOnly = true)
  public List<NetworkFee> fees(UUID networkId) {
    return fees.of(networkId);
  }

  @Override
  @Transactional(readOnly = true)
  public List<NetworkMember> of(UUID partnerId) {
    return members.of(partnerId);
  }

  @Override
  public void add(Partner partner, Network network, Actor actor) {
    if (partners.find(partner.id()).isEmpty()) {
      partners.add(partner, actor);
    }
    if (!networks.insert(network)) {
      throw Refusal.conflict("network.there");
    }
    audit.record(
        event(network.id(), "partner.network.added", actor)
            .changed(Map.of(), NetworkOnRecord.of(network)));
  }

  @Override
  public void change(Network network, Actor actor) {
    Network before = get(network.id());
    if (!networks.update(network)) {
      throw Refusal.conflict("network.changed");
    }
    audit.record(
        event(network.id(), "partner.network.changed", actor)
            .changed(NetworkOnRecord.of(before), NetworkOnRecord.of(network)));
  }

  @Override
  public void keep(NetworkMember member, long version, Actor actor) {
    hold(member.networkId(), version);
    NetworkMember before = members.find(member.id()).orElse(null);
    if (before == null) {
      add(member, actor);
      return;
    }
    members.update(member);
    audit.record(
        event(member, "partner.network.member.changed", actor)
            .changed(NetworkOnRecord.of(before), NetworkOnRecord.of(member)));
  }

  private void add(NetworkMember member, Actor actor) {
    if (members.has(member.networkId(), member.partnerId())
        || member.partnerId().equals(member.networkId())) {
      throw Refusal.invalid("network.member.there");
    }
    insert(member);
    audit.record(
        event(member, "partner.network.member.added", actor)
            .changed(Map.of(), NetworkOnRecord.of(member)));
  }

  /** Whoever was merged into another a moment ago may be there already under that one's name. */
  private void insert(NetworkMember member) {
    try {
      members.insert(member);
    } catch (DataIntegrityViolationException e) {
      throw Refusal.invalid("network.member.there");
    }
  }

  @Override
  public void remove(NetworkMember member, long version, Actor actor) {
    hold(member.networkId(), version);
    members.delete(member.id());
    audit.record(event(member, "partner.network.member.removed", actor));
  }

  @Override
  public void keep(NetworkFee fee, long version, Actor actor) {
    hold(fee.networkId(), version);
    Map<String, String> before = fees.find(fee.id()).map(NetworkOnRecord::of).orElse(Map.of());
    fees.keep(fee);
    String action = before.isEmpty() ? "partner.network.fee.added" : "partner.network.fee.changed";
    audit.record(
        event(fee.networkId(), action, actor)
            .with("fee", fee.label())
            .changed(before, NetworkOnRecord.of(fee)));
  }

  @Override
  public void remove(NetworkFee fee, long version, Actor actor) {
    hold(fee.networkId(), version);
    fees.delete(fee.id());
    audit.record(
        event(fee.networkId(), "partner.network.fee.removed", actor).with("fee", fee.label()));
  }

  private void hold(UUID networkId, long version) {
    if (!networks.touch(networkId, version)) {
      throw Refusal.conflict("network.changed");
    }
  }

  private AuditEvent event(NetworkMember member, String action, Actor actor) {
    return event(member.networkId(), action, actor)
        .with("member", partners.get(member.partnerId()).name(Language.EN));
  }

  private static AuditEvent event(UUID networkId, String action, Actor actor) {
    return AuditEvent.of(new CaseRef("partner", networkId), action, actor);
  }
}
