package org.entente.partner.ingest.read;

import java.util.Set;
import org.entente.partner.IdentifierScheme;
import org.entente.partner.PartnerKind;
import org.jspecify.annotations.Nullable;

/** Institutions of the registry in a table; local names stand as {@code ca:… | fr:…}. */
final class RorListRows {

  static final Set<String> COLUMNS = Set.of("ror", "name", "country");

  private RorListRows() {}

  static SourceRow row(TableRecords.Cells cells) {
    String ror =
        IdentifierScheme.ROR
            .normalised(text(cells.get("ror")))
            .orElseThrow(() -> new Unusable("rorId"));
    boolean higher = !"0".equals(cells.get("likely_he"));
    RowBuilder row =
        new RowBuilder(
            higher ? PartnerKind.UNIVERSITY : PartnerKind.SCHOOL,
            cells.get("country"),
            cells.get("name"));
    row.official("en", cells.get("name_en")).official("ar", cells.get("name_ar"));
    for (String local : text(cells.get("names_local")).split("\\|")) {
      int colon = local.indexOf(':');
      if (colon > 0) {
        row.official(local.substring(0, colon).strip(), local.substring(colon + 1));
      }
    }
    return row.key(ror)
        .acronym(cells.get("acronym"))
        .city(cells.get("city"))
        .website(cells.get("website"))
        .identifier(IdentifierScheme.ROR, ror)
        .identifier(IdentifierScheme.DOMAIN, cells.get("domain"))
        .identifier(IdentifierScheme.ERASMUS, cells.get("erasmus_code"))
        .identifier(IdentifierScheme.PIC, cells.get("pic"))
        .identifier(IdentifierScheme.WIKIDATA, cells.get("wikidata"))
        .build();
  }

  private static String text(@Nullable String cell) {
    return cell == null ? "" : cell;
  }
}
