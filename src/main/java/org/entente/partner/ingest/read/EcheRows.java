package org.entente.partner.ingest.read;

import java.util.Set;
import org.entente.partner.IdentifierScheme;
import org.entente.partner.PartnerKind;
import org.entente.shared.Folded;
import org.jspecify.annotations.Nullable;

/** Holders of the Erasmus Charter; their legal names stand in whatever language they have. */
final class EcheRows {

  static final Set<String> COLUMNS = Set.of("erasmus_code", "legal_name", "country_cd");

  private EcheRows() {}

  static SourceRow row(TableRecords.Cells cells) {
    String code =
        IdentifierScheme.ERASMUS
            .normalised(text(cells.get("erasmus_code")))
            .orElseThrow(() -> new Unusable("erasmusCode"));
    String country = cells.get("country_cd");
    String name = cells.get("legal_name");
    RowBuilder row = new RowBuilder(kind(text(name)), country, name);
    if ("FR".equals(country) || "ES".equals(country)) {
      row.official("FR".equals(country) ? "fr" : "es", name);
    }
    return row.key(code)
        .city(cells.get("city"))
        .website(cells.get("website"))
        .identifier(IdentifierScheme.ERASMUS, code)
        .identifier(IdentifierScheme.PIC, cells.get("pic"))
        .identifier(IdentifierScheme.OID, cells.get("oid"))
        .build();
  }

  /** The table tells no kinds, but every university says in its name that it is one. */
  private static PartnerKind kind(String name) {
    return Folded.of(name).contains("univ") ? PartnerKind.UNIVERSITY : PartnerKind.SCHOOL;
  }

  private static String text(@Nullable String cell) {
    return cell == null ? "" : cell;
  }
}
