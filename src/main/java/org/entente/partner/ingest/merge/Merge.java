package org.entente.partner.ingest.merge;

import java.util.Map;
import org.entente.partner.ImportFormat;
import org.entente.partner.NameKind;
import org.entente.partner.Partner;
import org.entente.partner.PartnerName;
import org.entente.partner.ingest.read.SourceRow;

/**
 * Adds to a partner what one row says: what it lacks always, another value only where the present
 * one came from a source that gives way. What a person wrote stays, and so does what they emptied.
 */
final class Merge {

  private final ImportFormat format;
  private final SourceRow row;
  private final boolean firstOfItsKey;

  /**
   * @param firstOfItsKey false where an earlier row of the file has the same number
   */
  Merge(ImportFormat format, SourceRow row, boolean firstOfItsKey) {
    this.format = format;
    this.row = row;
    this.firstOfItsKey = firstOfItsKey;
  }

  void into(KnownPartner partner) {
    if (!partner.now().own()) {
      Map<String, String> facts = Facts.of(partner.now());
      Partner before = partner.now();
      Facts.of(row).forEach((field, value) -> fact(partner, facts, field, value));
      if (!facts.equals(Facts.of(before))) {
        partner.become(facts);
      }
      row.allNames().forEach(partner::add);
    }
    row.identifiers().forEach(partner::add);
  }

  private void fact(KnownPartner partner, Map<String, String> facts, String field, String value) {
    String present = facts.get(field);
    Origin origin = partner.origins().get(field);
    boolean missing = present == null && origin == null;
    boolean givesWay =
        origin != null
            && origin.value().equals(present)
            && !value.equals(present)
            && origin.givesWayTo(format, row, firstOfItsKey);
    if (missing || givesWay) {
      facts.put(field, value);
      partner.originates(field, new Origin(format, row.key(), value));
    }
    if (givesWay && present != null) {
      keepOld(partner, field, present);
    }
  }

  /** A name that gives way is still a name. */
  private static void keepOld(KnownPartner partner, String field, String old) {
    String name = Facts.name(field, old);
    if (name != null) {
      partner.keep(new PartnerName(NameKind.ALIAS, null, name));
    }
  }
}
