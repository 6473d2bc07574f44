package org.entente.people.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/** Makes persons of rows that {@link #SELECT} gives. */
final class PersonReader {

  static final String SELECT =
      """
      select p.id, p.sign_in_name, p.display_name, p.language, p.enabled, p.session_epoch,
             (select string_agg(a.role || ' ' || a.unit, ',')
                from people_role_assignment a where a.person = p.id) as assignments,
             exists (select 1 from people_factor f where f.person = p.id) as factor
        from people_person p
      """;

  private PersonReader() {}

  static Person person(ResultSet row, int number) throws SQLException {
    return new Person(
        row.getObject("id", UUID.class),
        row.getString("sign_in_name"),
        row.getString("display_name"),
        Language.valueOf(row.getString("language")),
        row.getBoolean("enabled"),
        assignments(row.getString("assignments")));
  }

  static Standing standing(ResultSet row, int number) throws SQLException {
    return new Standing(person(row, number), row.getInt("session_epoch"), row.getBoolean("factor"));
  }

  private static Set<RoleAssignment> assignments(@Nullable String list) {
    if (list == null) {
      return Set.of();
    }
    return Arrays.stream(list.split(","))
        .map(each -> each.split(" "))
        .map(parts -> new RoleAssignment(Role.valueOf(parts[0]), parts[1]))
        .collect(Collectors.toUnmodifiableSet());
  }
}
