package org.entente.partner;

import java.util.List;
import java.util.UUID;
import org.entente.shared.Actor;

/** Whom to turn to at a partner. */
public interface Contacts {

  /** Those that are reached first, those that ended last. */
  List<Contact> of(UUID partnerId);

  /**
   * @throws org.entente.shared.Refusal NOT_FOUND where the partner has no such contact
   */
  Contact get(UUID partnerId, UUID id);

  void add(Contact contact, Actor actor);

  /**
   * @throws org.entente.shared.Refusal CONFLICT when somebody changed it in between
   */
  void change(Contact contact, Actor actor);
}
