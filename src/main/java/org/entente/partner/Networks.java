package org.entente.partner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;

/**
 * Networks with their members and fees. Changes name the version they were made from and are
 * refused with a CONFLICT when somebody else was quicker.
 */
public interface Networks {

  Optional<Network> find(UUID id);

  /**
   * @throws org.entente.shared.Refusal NOT_FOUND where there is none
   */
  Network get(UUID id);

  List<NetworkMember> members(UUID networkId);

  /** The next to be due first. */
  List<NetworkFee> fees(UUID networkId);

  /** Where this partner belongs, or belonged. */
  List<NetworkMember> of(UUID partnerId);

  /** Keeps a partner as a network, and adds it to the partners where it is not there yet. */
  void add(Partner partner, Network network, Actor actor);

  void change(Network network, Actor actor);

  /** Adds a member, or changes the one with this id. */
  void keep(NetworkMember member, long version, Actor actor);

  void remove(NetworkMember member, long version, Actor actor);

  /** Adds a fee, or changes the one with this id. */
  void keep(NetworkFee fee, long version, Actor actor);

  void remove(NetworkFee fee, long version, Actor actor);
}
