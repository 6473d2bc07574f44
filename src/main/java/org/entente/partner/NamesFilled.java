package org.entente.partner;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.shared.Jsonb;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Fills the names and identifiers of partners from before there were any: folding is ours. */
@Component
class NamesFilled implements JavaMigration {

  @Override
  public void migrate(Context context) {
    migrate(context.getConnection());
  }

  void migrate(Connection connection) {
    JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    Map<UUID, KnownBy> partners = new HashMap<>();
    jdbc.query(
        "select id, names, native_language, native_name, acronym, website from partner",
        row -> {
          partners.put(row.getObject("id", UUID.class), known(row));
        });
    new PartnerIndex(jdbc, changed -> {}).record(partners);
  }

  private static KnownBy known(ResultSet row) throws SQLException {
    String tag = row.getString("native_language");
    return KnownBy.of(
        Jsonb.text(row.getString("names")),
        tag == null ? null : new NativeName(tag, row.getString("native_name")),
        row.getString("acronym"),
        row.getString("website"));
  }

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("202611261101");
  }

  @Override
  public String getDescription() {
    return "partner names filled";
  }

  /** Null: what it does does not change, whatever its code looks like. */
  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }
}
