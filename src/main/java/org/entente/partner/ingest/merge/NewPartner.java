package org.entente.partner.ingest.merge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.partner.ImportFormat;
import org.entente.partner.Partner;
import org.entente.partner.PartnerContact;
import org.entente.partner.PartnerScope;
import org.entente.partner.ingest.read.SourceRow;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;

/** Makes a partner of a row that speaks of nobody known. */
final class NewPartner {

  private final ImportFormat format;
  private final Set<String> homeCountries;

  /**
   * @param homeCountries where our own institutions are
   */
  NewPartner(ImportFormat format, Set<String> homeCountries) {
    this.format = format;
    this.homeCountries = homeCountries;
  }

  KnownPartner of(UUID id, SourceRow row, int line) {
    Partner partner = partner(id, row);
    Map<String, Origin> origins = new LinkedHashMap<>();
    Facts.of(partner)
        .forEach((field, value) -> origins.put(field, new Origin(format, row.key(), value)));
    KnownPartner known = new KnownPartner(null, partner, origins);
    known.row(line);
    if (row.numbered()) {
      row.allNames().forEach(known::add);
    } else {
      row.allNames().forEach(known::keep);
    }
    row.identifiers().forEach(known::add);
    return known;
  }

  private Partner partner(UUID id, SourceRow row) {
    // A partner needs a name in one of our languages; English reads what no other language claims.
    LocalizedText names =
        row.names().isEmpty()
            ? LocalizedText.of(Language.EN, row.display())
            : new LocalizedText(row.names());
    return new Partner(
        id,
        row.kind(),
        homeCountries.contains(row.country()) ? PartnerScope.LOCAL : PartnerScope.INTERNATIONAL,
        names,
        row.home(),
        row.acronym(),
        row.country(),
        row.city(),
        row.website(),
        false,
        null,
        PartnerContact.NONE,
        0);
  }
}
