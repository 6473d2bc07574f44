package org.entente.partner.ingest.read;

import java.util.HashSet;
import java.util.Set;
import org.entente.partner.IdentifierScheme;
import org.entente.partner.PartnerKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Records of the registry's own dump, schema version 2. */
final class RorDumpRows {

  private final boolean everyKind;

  /**
   * @param everyKind false takes educational organisations alone
   */
  RorDumpRows(boolean everyKind) {
    this.everyKind = everyKind;
  }

  SourceRow row(JsonNode record) {
    if (!record.has("names") && record.has("name")) {
      throw new Unreadable("rorVersion", 0);
    }
    String ror =
        IdentifierScheme.ROR
            .normalised(record.path("id").asString(""))
            .orElseThrow(() -> new Unusable("rorId"));
    String status = record.path("status").asString("active");
    if (!status.equals("active")) {
      throw new Unusable("rorStatus", status);
    }
    JsonNode place = record.path("locations").path(0).path("geonames_details");
    RowBuilder row =
        new RowBuilder(
            kind(record.path("types")), text(place.path("country_code")), display(record));
    record.path("names").forEach(name -> name(row, name));
    record.path("domains").forEach(it -> row.identifier(IdentifierScheme.DOMAIN, text(it)));
    return row.key(ror)
        .city(text(place.path("name")))
        .website(website(record))
        .identifier(IdentifierScheme.ROR, ror)
        .identifier(IdentifierScheme.WIKIDATA, wikidata(record))
        .build();
  }

  private PartnerKind kind(JsonNode types) {
    Set<String> all = new HashSet<>();
    types.forEach(type -> all.add(type.asString("")));
    if (all.contains("education")) {
      return PartnerKind.UNIVERSITY;
    }
    if (!everyKind) {
      throw new Unusable("kind", String.join(", ", new java.util.TreeSet<>(all)));
    }
    if (all.contains("company")) {
      return PartnerKind.COMPANY;
    }
    if (all.contains("government")) {
      return PartnerKind.PUBLIC_AUTHORITY;
    }
    return all.contains("nonprofit") && !all.contains("facility")
        ? PartnerKind.FOUNDATION
        : PartnerKind.RESEARCH_CENTRE;
  }

  private static String display(JsonNode record) {
    String first = "";
    for (JsonNode name : record.path("names")) {
      if (is(name, "ror_display")) {
        return name.path("value").asString("");
      }
      first = first.isEmpty() ? name.path("value").asString("") : first;
    }
    return first;
  }

  private static void name(RowBuilder row, JsonNode name) {
    String language = text(name.path("lang"));
    String value = text(name.path("value"));
    if (is(name, "acronym")) {
      row.acronym(value);
    } else if (is(name, "alias")) {
      row.alias(language, value);
    } else if (language != null) {
      row.official(language, value);
    } else {
      row.alias(null, value);
    }
  }

  private static boolean is(JsonNode name, String type) {
    for (JsonNode each : name.path("types")) {
      if (each.asString("").equals(type)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String website(JsonNode record) {
    for (JsonNode link : record.path("links")) {
      if (link.path("type").asString("").equals("website")) {
        return text(link.path("value"));
      }
    }
    return null;
  }

  private static @Nullable String wikidata(JsonNode record) {
    for (JsonNode other : record.path("external_ids")) {
      if (other.path("type").asString("").equals("wikidata")) {
        String preferred = text(other.path("preferred"));
        return preferred != null ? preferred : text(other.path("all").path(0));
      }
    }
    return null;
  }

  private static @Nullable String text(JsonNode value) {
    return value.isString() ? value.asString() : null;
  }
}
