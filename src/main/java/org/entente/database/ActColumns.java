package org.entente.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.shared.Act;
import org.jspecify.annotations.Nullable;

/** Between acts and the columns {@code <what>_by}, {@code _name}, {@code _for} and {@code _at}. */
public final class ActColumns {

  private ActColumns() {}

  /** One that every row has. */
  public static Act read(ResultSet row, String what) throws SQLException {
    return Objects.requireNonNull(readOrNull(row, what), what);
  }

  public static @Nullable Act readOrNull(ResultSet row, String what) throws SQLException {
    UUID by = row.getObject(what + "_by", UUID.class);
    return by == null
        ? null
        : new Act(
            by,
            row.getString(what + "_name"),
            row.getObject(what + "_for", UUID.class),
            Times.instant(row, what + "_at"));
  }

  /** The parameters {@code :by}, {@code :name}, {@code :for} and {@code :at}. */
  public static Map<String, @Nullable Object> parameters(Act act) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("by", act.by());
    parameters.put("name", act.name());
    parameters.put("for", act.onBehalf());
    parameters.put("at", Times.column(act.at()));
    return parameters;
  }
}
