package org.entente.partner.web.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.partner.Contact;
import org.entente.partner.web.Typed;
import org.jspecify.annotations.Nullable;

/** Between a contact and the fields of its page. */
final class ContactForm {

  private static final int LONGEST = 300;

  private ContactForm() {}

  static Typed of(Contact contact) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("duty", contact.duty());
    values.put("name", contact.name());
    values.put("email", contact.email());
    values.put("phone", contact.phone());
    values.put("endedOn", contact.endedOn());
    values.put("version", contact.version());
    return Typed.of(values);
  }

  static List<String> errors(Typed fields) {
    List<String> errors = new ArrayList<>();
    if (fields.get("duty").isEmpty() || fields.longer("duty", LONGEST)) {
      errors.add("duty");
    }
    if (fields.longer("name", LONGEST)) {
      errors.add("name");
    }
    boolean reached = !fields.get("email").isEmpty() || !fields.get("phone").isEmpty();
    if (!reached
        || fields.longer("email", LONGEST)
        || !fields.get("email").matches("(\\S+@\\S+\\.\\S+)?")) {
      errors.add("email");
    }
    if (fields.longer("phone", LONGEST)) {
      errors.add("phone");
    }
    if (!fields.isDate("endedOn")) {
      errors.add("endedOn");
    }
    return errors;
  }

  /** Only when there are no {@link #errors}. */
  static Contact contact(Typed fields, UUID id, UUID partnerId) {
    return new Contact(
        id,
        partnerId,
        fields.get("duty"),
        fields.orNull("name"),
        fields.orNull("email"),
        fields.orNull("phone"),
        fields.date("endedOn"),
        fields.version());
  }
}
