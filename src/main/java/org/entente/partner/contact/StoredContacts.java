package org.entente.partner.contact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.partner.Contact;
import org.entente.partner.Contacts;
import org.entente.partner.Partners;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contacts in their table, each change with its audit event. */
@Service
@Transactional
class StoredContacts implements Contacts {

  private final ContactStore store;
  private final Partners partners;
  private final AuditLog audit;

  StoredContacts(ContactStore store, Partners partners, AuditLog audit) {
    this.store = store;
    this.partners = partners;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Contact> of(UUID partnerId) {
    return store.of(partnerId);
  }

  @Override
  @Transactional(readOnly = true)
  public Contact get(UUID partnerId, UUID id) {
    return store.find(partnerId, id).orElseThrow(Refusal::notFound);
  }

  @Override
  public void add(Contact contact, Actor actor) {
    partners.get(contact.partnerId());
    store.insert(contact);
    audit.record(
        event(contact, "partner.contact.added", actor).changed(Map.of(), onRecord(contact)));
  }

  @Override
  public void change(Contact contact, Actor actor) {
    Contact before = get(contact.partnerId(), contact.id());
    if (!store.update(contact)) {
      throw Refusal.conflict("partner.contact.changed");
    }
    boolean ended = before.endedOn() == null && contact.endedOn() != null;
    String action = ended ? "partner.contact.ended" : "partner.contact.changed";
    audit.record(
        event(contact, action, actor)
            .with("duty", contact.duty())
            .changed(onRecord(before), onRecord(contact)));
  }

  private static AuditEvent event(Contact contact, String action, Actor actor) {
    return AuditEvent.of(new CaseRef("partner", contact.partnerId()), action, actor);
  }

  private static Map<String, String> onRecord(Contact contact) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("duty", contact.duty());
    fields.put("name", Objects.toString(contact.name(), ""));
    fields.put("email", Objects.toString(contact.email(), ""));
    fields.put("phone", Objects.toString(contact.phone(), ""));
    fields.put("endedOn", Objects.toString(contact.endedOn(), ""));
    return fields;
  }
}
