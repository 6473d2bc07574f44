package org.entente.partner.web.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.partner.CountryCodes;
import org.entente.partner.Network;
import org.entente.partner.Partner;
import org.entente.partner.PartnerContact;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerScope;
import org.entente.partner.web.Typed;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Between a network and the fields of its page; a new one's name makes a partner of it. */
final class NetworkForm {

  private static final int LONGEST = 300;
  private static final int MOST_LINES = 40;

  private NetworkForm() {}

  static Typed of(Network network) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("themes", String.join("\n", network.themes()));
    values.put("zones", String.join("\n", network.zones()));
    values.put("representative", network.representative());
    values.put("mandateEndsOn", network.mandateEndsOn());
    values.put("version", network.version());
    return Typed.of(values);
  }

  /**
   * @param named whether the page asks for the organisation, too
   */
  static List<String> errors(Typed fields, boolean named) {
    List<String> errors = new ArrayList<>();
    if (named && names(fields).isEmpty()) {
      errors.add("name-en");
    }
    if (named && !CountryCodes.ALL.contains(fields.get("country"))) {
      errors.add("country");
    }
    if (!fields.get("website").matches("(https?://\\S{1,290})?")) {
      errors.add("website");
    }
    for (String list : List.of("themes", "zones")) {
      List<String> lines = fields.lines(list);
      if (lines.size() > MOST_LINES || lines.stream().anyMatch(line -> line.length() > LONGEST)) {
        errors.add(list);
      }
    }
    if (fields.longer("representative", LONGEST)) {
      errors.add("representative");
    }
    if (!fields.isDate("mandateEndsOn")) {
      errors.add("mandateEndsOn");
    }
    return errors;
  }

  static Network network(Typed fields, UUID id) {
    return new Network(
        id,
        fields.lines("themes"),
        fields.lines("zones"),
        fields.orNull("representative"),
        fields.date("mandateEndsOn"),
        fields.version());
  }

  static Partner partner(Typed fields, UUID id) {
    return new Partner(
        id,
        PartnerKind.GROUP,
        PartnerScope.INTERNATIONAL,
        new LocalizedText(names(fields)),
        null,
        fields.orNull("acronym"),
        fields.get("country"),
        null,
        fields.orNull("website"),
        false,
        null,
        PartnerContact.NONE,
        0);
  }

  private static Map<Language, String> names(Typed fields) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    Arrays.stream(Language.values())
        .filter(language -> !fields.get("name-" + language.tag()).isEmpty())
        .filter(language -> !fields.longer("name-" + language.tag(), LONGEST))
        .forEach(language -> names.put(language, fields.get("name-" + language.tag())));
    return names;
  }
}
