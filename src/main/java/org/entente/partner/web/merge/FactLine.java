package org.entente.partner.web.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.entente.partner.MergeFact;
import org.entente.partner.NativeName;
import org.entente.partner.Partner;
import org.entente.shared.Language;

/**
 * One fact as the two records have it.
 *
 * @param message whether the values name messages instead of being texts
 * @param takes whether the one that goes is proposed: the survivor says nothing about it
 */
public record FactLine(
    MergeFact fact, String survivor, String gone, boolean message, boolean takes) {

  /** Where the two differ, and the one that goes has something to say. */
  static List<FactLine> of(Partner survivor, Partner gone) {
    return Arrays.stream(MergeFact.values())
        .map(fact -> line(fact, value(fact, survivor), value(fact, gone)))
        .filter(line -> !line.gone().isEmpty() && !line.gone().equals(line.survivor()))
        .toList();
  }

  private static FactLine line(MergeFact fact, String survivor, String gone) {
    boolean message = fact == MergeFact.KIND || fact == MergeFact.SCOPE;
    return new FactLine(fact, survivor, gone, message, survivor.isEmpty());
  }

  private static String value(MergeFact fact, Partner partner) {
    Language language = fact.language();
    if (language != null) {
      return Objects.toString(partner.names().texts().get(language), "");
    }
    NativeName home = partner.nativeName();
    return switch (fact) {
      case NATIVE_NAME -> home == null ? "" : home.text();
      case ACRONYM -> Objects.toString(partner.acronym(), "");
      case KIND -> "partner.kind." + partner.kind().name();
      case SCOPE -> "partner.scope." + partner.scope().name();
      case COUNTRY -> partner.country();
      case CITY -> Objects.toString(partner.city(), "");
      case WEBSITE -> Objects.toString(partner.website(), "");
      default -> Objects.toString(partner.contact().email(), "");
    };
  }
}
