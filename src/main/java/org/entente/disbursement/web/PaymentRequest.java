package org.entente.disbursement.web;

import java.util.List;
import java.util.UUID;
import org.entente.disbursement.query.PaymentFilter;
import org.entente.disbursement.query.PaymentStanding;
import org.entente.shared.Folded;
import org.entente.web.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What the list's address asks for; anything it does not understand is left out. */
public record PaymentRequest(
    String q,
    List<PaymentStanding> standings,
    boolean late,
    @Nullable UUID award,
    @Nullable UUID after) {

  static PaymentRequest of(MultiValueMap<String, String> sent) {
    return new PaymentRequest(
        Address.first(sent, "q"),
        Address.many(sent, "state", PaymentStanding.values()),
        !Address.first(sent, "late").isEmpty(),
        Address.uuid(Address.first(sent, "award")),
        Address.uuid(Address.first(sent, "after")));
  }

  PaymentFilter filter() {
    return new PaymentFilter(Folded.of(q), standings, late, award);
  }

  public boolean filtered() {
    return !q.isBlank() || !standings.isEmpty() || late || award != null;
  }

  PaymentRequest toggled(PaymentStanding standing) {
    return new PaymentRequest(q, Address.toggled(standings, standing), late, award, null);
  }

  PaymentRequest page(@Nullable UUID cursor) {
    return new PaymentRequest(q, standings, late, award, cursor);
  }

  public String link(String path) {
    return Address.of(path)
        .words("q", q)
        .with("state", standings)
        .with("late", late ? "true" : null)
        .with("award", award)
        .with("after", after)
        .toString();
  }
}
