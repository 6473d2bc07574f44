package org.entente.partner.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.partner.NetworkRole;
import org.entente.shared.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Networks and their members as pages list them. */
@Repository
@Transactional(readOnly = true)
public class NetworkLists {

  /** An office knows dozens of networks; a page never shows more. */
  private static final int MOST = 500;

  private static final String MEMBER =
      """
      select m.id, m.network_id, m.partner_id, p.names, p.country, p.own, m.role, m.since, m.until,
        m.zone
      from partner_network_member m join partner p on p.id =\s""";

  private final JdbcClient jdbc;

  NetworkLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<NetworkRow> all() {
    return jdbc.sql(
            """
            select n.id, p.names, p.acronym, n.representative, n.mandate_ends_on,
              (select count(*) from partner_network_member m where m.network_id = n.id
                and m.role in ('MEMBER', 'ASSOCIATE')) as members,
              (select min(f.due_on) from partner_network_fee f where f.network_id = n.id
                and f.paid_on is null) as due_on
            from partner_network n join partner p on p.id = n.id
            where p.merged_into is null
            order by lower(coalesce(p.acronym, p.names ->> 'en')), n.id limit :most
            """)
        .param("most", MOST)
        .query(NetworkLists::network)
        .list();
  }

  public List<NetworkChoice> choices() {
    return all().stream()
        .map(network -> new NetworkChoice(network.id(), network.names(), network.acronym()))
        .toList();
  }

  /** Members first, former ones last; each by name. */
  public List<MemberRow> members(UUID networkId) {
    return jdbc.sql(
            MEMBER
                + """
                m.partner_id where m.network_id = :network
                order by array_position(array['MEMBER', 'ASSOCIATE', 'CANDIDATE', 'FORMER'], m.role),
                  lower(p.names ->> 'en'), m.id
                limit :most
                """)
        .param("network", networkId)
        .param("most", MOST)
        .query(NetworkLists::member)
        .list();
  }

  /** The networks that a partner belongs to, or belonged. */
  public List<MemberRow> of(UUID partnerId) {
    return jdbc.sql(
            MEMBER
                + """
                m.network_id where m.partner_id = :partner
                order by m.role = 'FORMER', lower(p.names ->> 'en'), m.id limit :most
                """)
        .param("partner", partnerId)
        .param("most", MOST)
        .query(NetworkLists::member)
        .list();
  }

  private static NetworkRow network(ResultSet row, int number) throws SQLException {
    return new NetworkRow(
        row.getObject("id", UUID.class),
        Jsonb.text(row.getString("names")),
        row.getString("acronym"),
        row.getInt("members"),
        row.getString("representative"),
        row.getObject("mandate_ends_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class));
  }

  private static MemberRow member(ResultSet row, int number) throws SQLException {
    return new MemberRow(
        row.getObject("id", UUID.class),
        row.getObject("network_id", UUID.class),
        row.getObject("partner_id", UUID.class),
        Jsonb.text(row.getString("names")),
        row.getString("country"),
        row.getBoolean("own"),
        NetworkRole.valueOf(row.getString("role")),
        row.getObject("since", LocalDate.class),
        row.getObject("until", LocalDate.class),
        row.getString("zone"));
  }
}
