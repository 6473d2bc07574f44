package org.entente.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.entente.shared.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads whole rows of {@code partner}. */
public final class PartnerRows implements RowMapper<Partner> {

  @Override
  public Partner mapRow(ResultSet row, int number) throws SQLException {
    return new Partner(
        row.getObject("id", UUID.class),
        PartnerKind.valueOf(row.getString("kind")),
        PartnerScope.valueOf(row.getString("scope")),
        Jsonb.text(row.getString("names")),
        nativeName(row),
        row.getString("acronym"),
        row.getString("country"),
        row.getString("city"),
        row.getString("website"),
        row.getBoolean("own"),
        succession(row),
        new PartnerContact(
            row.getString("contact_office"),
            row.getString("contact_email"),
            row.getString("contact_phone")),
        row.getLong("version"));
  }

  private static @Nullable NativeName nativeName(ResultSet row) throws SQLException {
    String tag = row.getString("native_language");
    return tag == null ? null : new NativeName(tag, row.getString("native_name"));
  }

  private static @Nullable Succession succession(ResultSet row) throws SQLException {
    String kind = row.getString("succession");
    return kind == null
        ? null
        : new Succession(Succession.Kind.valueOf(kind), row.getObject("successor_id", UUID.class));
  }
}
