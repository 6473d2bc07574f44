package org.entente.partner.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.partner.Network;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code partner_network}. */
@Repository
class NetworkStore {

  private final JdbcClient jdbc;

  NetworkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Network> find(UUID id) {
    return jdbc.sql("select * from partner_network where id = :id")
        .param("id", id)
        .query(NetworkStore::network)
        .optional();
  }

  /** Those whose mandate ends by then, the next first. */
  List<Network> mandatesEnding(LocalDate from, LocalDate by) {
    return jdbc.sql(
            """
            select * from partner_network where mandate_ends_on between :from and :by
            order by mandate_ends_on, id
            """)
        .param("from", from)
        .param("by", by)
        .query(NetworkStore::network)
        .list();
  }

  /**
   * @return false when there is one already
   */
  boolean insert(Network network) {
    return jdbc.sql(
                """
                insert into partner_network (id, themes, zones, representative, mandate_ends_on)
                values (:id, :themes, :zones, :representative, :ends) on conflict (id) do nothing
                """)
            .param("id", network.id())
            .param("themes", network.themes().toArray(String[]::new))
            .param("zones", network.zones().toArray(String[]::new))
            .param("representative", network.representative())
            .param("ends", network.mandateEndsOn())
            .update()
        == 1;
  }

  /**
   * @return false when the stored version is another one
   */
  boolean update(Network network) {
    return jdbc.sql(
                """
                update partner_network set themes = :themes, zones = :zones,
                  representative = :representative, mandate_ends_on = :ends, version = version + 1
                where id = :id and version = :version
                """)
            .param("id", network.id())
            .param("themes", network.themes().toArray(String[]::new))
            .param("zones", network.zones().toArray(String[]::new))
            .param("representative", network.representative())
            .param("ends", network.mandateEndsOn())
            .param("version", network.version())
            .update()
        == 1;
  }

  /** Takes the version on for a change of a member or a fee, and holds the network till the end. */
  boolean touch(UUID id, long version) {
    return jdbc.sql(
                """
                update partner_network set version = version + 1
                where id = :id and version = :version
                """)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  private static Network network(ResultSet row, int number) throws SQLException {
    return new Network(
        row.getObject("id", UUID.class),
        List.of((String[]) row.getArray("themes").getArray()),
        List.of((String[]) row.getArray("zones").getArray()),
        row.getString("representative"),
        row.getObject("mandate_ends_on", LocalDate.class),
        row.getLong("version"));
  }
}
