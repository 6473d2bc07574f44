package org.entente.grant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.Jsonb;
import org.entente.shared.Language;

/** Reads calls of the table {@code grant_call}. */
final class CallRows {

  private CallRows() {}

  static Call call(ResultSet row, int number) throws SQLException {
    return new Call(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        terms(row),
        CallStatus.valueOf(row.getString("status")),
        row.getInt("form_version"),
        row.getObject("requester", UUID.class),
        row.getObject("owner", UUID.class),
        Set.of((UUID[]) row.getArray("drafters").getArray()),
        row.getLong("version"));
  }

  private static CallTerms terms(ResultSet row) throws SQLException {
    return new CallTerms(
        row.getObject("programme", UUID.class),
        row.getObject("envelope", UUID.class),
        Jsonb.text(row.getString("title")),
        Jsonb.text(row.getString("summary")),
        Arrays.stream((String[]) row.getArray("languages").getArray())
            .map(Language::valueOf)
            .toList(),
        row.getObject("opens_at", OffsetDateTime.class).toInstant(),
        row.getObject("closes_at", OffsetDateTime.class).toInstant(),
        row.getInt("quota"),
        row.getInt("reserve"),
        CriteriaJson.read(row.getString("criteria")),
        new ReviewRules(row.getInt("reviewers"), row.getInt("quorum"), row.getInt("outlier")));
  }
}
