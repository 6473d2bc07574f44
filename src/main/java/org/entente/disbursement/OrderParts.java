package org.entente.disbursement;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.bank.PaymentPart;
import org.entente.bank.PaymentParts;
import org.entente.people.MailAddress;
import org.entente.people.MailAddresses;
import org.entente.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the bank's side who had which part in orders, so that they release no file of them. */
@Component
class OrderParts implements PaymentParts {

  private static final String PARTS =
      """
      select distinct part from disbursement_order o
        join disbursement d on d.id = o.disbursement_id
        join award a on a.id = d.award_id
        join application_applicant p on p.id = a.applicant,
        lateral (
          select unnest(array[o.made_by, o.made_for]) as who, 'MADE' as part
          union all
          select unnest(array[o.checked_by, o.checked_for, o.released_by, o.released_for]),
            'APPROVED'
          union all select unnest(array[a.person, p.person]), 'BENEFICIARY'
        ) parts
       where o.id = any(:orders)
         and (who = any(:persons)
           or (part = 'BENEFICIARY' and lower(trim(a.address)) = any(:addresses)))
      """;

  private final MailAddresses addresses;
  private final JdbcClient jdbc;

  OrderParts(MailAddresses addresses, JdbcClient jdbc) {
    this.addresses = addresses;
    this.jdbc = jdbc;
  }

  @Override
  public Set<PaymentPart> of(Collection<UUID> orders, Actor actor) {
    List<UUID> persons = actor.persons();
    List<PaymentPart> parts =
        jdbc.sql(PARTS)
            .param("orders", orders.toArray(UUID[]::new))
            .param("persons", persons.toArray(UUID[]::new))
            .param("addresses", persons.stream().flatMap(this::addresses).toArray(String[]::new))
            .query((row, number) -> PaymentPart.valueOf(row.getString(1)))
            .list();
    return parts.isEmpty() ? Set.of() : EnumSet.copyOf(parts);
  }

  /** Whoever applied by a link to their own address is the same person. */
  private Stream<String> addresses(UUID person) {
    return addresses.of(person).stream()
        .map(MailAddress::address)
        .map(address -> address.strip().toLowerCase(Locale.ROOT));
  }
}
