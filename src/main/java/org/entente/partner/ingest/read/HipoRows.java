package org.entente.partner.ingest.read;

import org.entente.partner.IdentifierScheme;
import org.entente.partner.PartnerKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Universities and the domains of their mail and pages; the list numbers nobody. */
final class HipoRows {

  private HipoRows() {}

  static SourceRow row(JsonNode record) {
    RowBuilder row =
        new RowBuilder(
            PartnerKind.UNIVERSITY, text(record, "alpha_two_code"), text(record, "name"));
    for (JsonNode domain : record.path("domains")) {
      row.identifier(IdentifierScheme.DOMAIN, domain.asString(""));
    }
    for (JsonNode page : record.path("web_pages")) {
      row.website(page.asString(""));
      break;
    }
    return row.build();
  }

  private static @Nullable String text(JsonNode record, String field) {
    JsonNode value = record.path(field);
    return value.isString() ? value.asString() : null;
  }
}
