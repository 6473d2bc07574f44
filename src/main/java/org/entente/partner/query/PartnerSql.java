package org.entente.partner.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerScope;
import org.entente.shared.Jsonb;
import org.jspecify.annotations.Nullable;

/** The conditions that both orders of the register share, and its rows. */
final class PartnerSql {

  /** On {@code p}, a partner, and {@code k}, its agreements if any. */
  static final String FILTER =
      """
      p.merged_into is null
        and (cast(:kind as text) is null or p.kind = :kind)
        and (cast(:country as text) is null or p.country = :country)
        and (not :known or k.partner_id is not null)
        and (cast(:network as uuid) is null or exists (select 1 from partner_network_member m
          where m.network_id = :network and m.partner_id = p.id))
      """;

  private PartnerSql() {}

  static Map<String, @Nullable Object> parameters(PartnerFilter filter) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    PartnerKind kind = filter.kind();
    parameters.put("kind", kind == null ? null : kind.name());
    parameters.put("country", filter.country());
    parameters.put("known", filter.known());
    parameters.put("network", filter.network());
    return parameters;
  }

  static PartnerRow row(ResultSet row, String cursor) throws SQLException {
    return new PartnerRow(
        row.getObject("id", UUID.class),
        PartnerKind.valueOf(row.getString("kind")),
        PartnerScope.valueOf(row.getString("scope")),
        Jsonb.text(row.getString("names")),
        row.getString("native_language"),
        row.getString("native_name"),
        row.getString("acronym"),
        row.getString("country"),
        row.getString("city"),
        row.getBoolean("own"),
        row.getObject("successor_id", UUID.class),
        row.getBoolean("known"),
        cursor);
  }
}
