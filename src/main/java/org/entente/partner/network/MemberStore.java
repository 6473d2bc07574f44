package org.entente.partner.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.partner.NetworkMember;
import org.entente.partner.NetworkRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code partner_network_member}. */
@Repository
class MemberStore {

  private final JdbcClient jdbc;

  MemberStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<NetworkMember> find(UUID id) {
    return jdbc.sql("select * from partner_network_member where id = :id")
        .param("id", id)
        .query(MemberStore::member)
        .optional();
  }

  List<NetworkMember> in(UUID networkId) {
    return jdbc.sql("select * from partner_network_member where network_id = :id")
        .param("id", networkId)
        .query(MemberStore::member)
        .list();
  }

  List<NetworkMember> of(UUID partnerId) {
    return jdbc.sql("select * from partner_network_member where partner_id = :id")
        .param("id", partnerId)
        .query(MemberStore::member)
        .list();
  }

  boolean has(UUID networkId, UUID partnerId) {
    return jdbc.sql(
                """
                select count(*) from partner_network_member
                where network_id = :network and partner_id = :partner
                """)
            .param("network", networkId)
            .param("partner", partnerId)
            .query(Integer.class)
            .single()
        > 0;
  }

  void insert(NetworkMember member) {
    jdbc.sql(
            """
            insert into partner_network_member
              (id, network_id, partner_id, role, since, until, zone)
            values (:id, :network, :partner, :role, :since, :until, :zone)
            """)
        .param("id", member.id())
        .param("network", member.networkId())
        .param("partner", member.partnerId())
        .param("role", member.role().name())
        .param("since", member.since())
        .param("until", member.until())
        .param("zone", member.zone())
        .update();
  }

  void update(NetworkMember member) {
    jdbc.sql(
            """
            update partner_network_member
            set role = :role, since = :since, until = :until, zone = :zone where id = :id
            """)
        .param("id", member.id())
        .param("role", member.role().name())
        .param("since", member.since())
        .param("until", member.until())
        .param("zone", member.zone())
        .update();
  }

  void delete(UUID id) {
    jdbc.sql("delete from partner_network_member where id = :id").param("id", id).update();
  }

  private static NetworkMember member(ResultSet row, int number) throws SQLException {
    return new NetworkMember(
        row.getObject("id", UUID.class),
        row.getObject("network_id", UUID.class),
        row.getObject("partner_id", UUID.class),
        NetworkRole.valueOf(row.getString("role")),
        row.getObject("since", LocalDate.class),
        row.getObject("until", LocalDate.class),
        row.getString("zone"));
  }
}
