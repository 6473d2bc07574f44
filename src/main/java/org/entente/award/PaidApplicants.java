package org.entente.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.payee.Payee;
import org.entente.payee.PayeeDirectory;
import org.entente.shared.Folded;
import org.entente.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever accepted an award is to be paid, at the address of their newest one. */
@Component
@Transactional(readOnly = true)
class PaidApplicants implements PayeeDirectory {

  private static final String PAID = " status in ('ACCEPTED', 'COMMITTED') ";

  private final JdbcClient jdbc;

  PaidApplicants(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Payee> find(UUID payee) {
    return jdbc.sql(
            "select * from award where coalesce(person, applicant) = :payee and"
                + PAID
                + "order by id desc limit 1")
        .param("payee", payee)
        .query(PaidApplicants::payee)
        .optional();
  }

  @Override
  public List<Payee> search(String words, int limit) {
    String folded = Folded.of(words);
    if (folded.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            """
            select * from (
              select distinct on (coalesce(person, applicant)) * from award
               where words @@ to_tsquery('simple', :words) and"""
                + PAID
                + """
                 order by coalesce(person, applicant), id desc) newest
               order by name, id limit :limit
              """)
        .param("words", Folded.beginnings(folded))
        .param("limit", limit)
        .query(PaidApplicants::payee)
        .list();
  }

  private static Payee payee(ResultSet row, int number) throws SQLException {
    UUID applicant = row.getObject("applicant", UUID.class);
    UUID person = row.getObject("person", UUID.class);
    return new Payee(
        person == null ? applicant : person,
        applicant,
        person,
        row.getString("name"),
        row.getString("address"),
        Language.valueOf(row.getString("language")));
  }
}
