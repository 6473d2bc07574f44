package org.entente.partner.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.partner.Contact;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code partner_contact}. */
@Repository
class ContactStore {

  private final JdbcClient jdbc;

  ContactStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Contact> of(UUID partnerId) {
    return jdbc.sql(
            """
            select * from partner_contact where partner_id = :partner
            order by ended_on is not null, lower(duty), id
            """)
        .param("partner", partnerId)
        .query(ContactStore::contact)
        .list();
  }

  Optional<Contact> find(UUID partnerId, UUID id) {
    return jdbc.sql("select * from partner_contact where partner_id = :partner and id = :id")
        .param("partner", partnerId)
        .param("id", id)
        .query(ContactStore::contact)
        .optional();
  }

  void insert(Contact contact) {
    jdbc.sql(
            """
            insert into partner_contact (id, partner_id, duty, name, email, phone, ended_on)
            values (:id, :partner, :duty, :name, :email, :phone, :ended)
            """)
        .params(columns(contact))
        .update();
  }

  /**
   * @return false when the stored version is another one
   */
  boolean update(Contact contact) {
    return jdbc.sql(
                """
                update partner_contact set duty = :duty, name = :name, email = :email,
                  phone = :phone, ended_on = :ended, version = version + 1
                where id = :id and partner_id = :partner and version = :version
                """)
            .params(columns(contact))
            .update()
        == 1;
  }

  private static Map<String, @Nullable Object> columns(Contact contact) {
    Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put("id", contact.id());
    columns.put("partner", contact.partnerId());
    columns.put("duty", contact.duty());
    columns.put("name", contact.name());
    columns.put("email", contact.email());
    columns.put("phone", contact.phone());
    columns.put("ended", contact.endedOn());
    columns.put("version", contact.version());
    return columns;
  }

  private static Contact contact(ResultSet row, int number) throws SQLException {
    return new Contact(
        row.getObject("id", UUID.class),
        row.getObject("partner_id", UUID.class),
        row.getString("duty"),
        row.getString("name"),
        row.getString("email"),
        row.getString("phone"),
        row.getObject("ended_on", LocalDate.class),
        row.getLong("version"));
  }
}
