package org.entente.award.web;

import java.util.List;
import java.util.UUID;
import org.entente.award.AwardStatus;
import org.entente.award.query.AwardFilter;
import org.entente.shared.Folded;
import org.entente.web.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What the list's address asks for; anything it does not understand is left out. */
public record AwardRequest(
    String q,
    List<AwardStatus> statuses,
    @Nullable UUID call,
    @Nullable UUID envelope,
    @Nullable UUID after) {

  static AwardRequest of(MultiValueMap<String, String> sent) {
    return new AwardRequest(
        Address.first(sent, "q"),
        Address.many(sent, "status", AwardStatus.values()),
        Address.uuid(Address.first(sent, "call")),
        Address.uuid(Address.first(sent, "envelope")),
        Address.uuid(Address.first(sent, "after")));
  }

  AwardFilter filter() {
    return new AwardFilter(Folded.of(q), statuses, call, envelope);
  }

  public boolean filtered() {
    return !q.isBlank() || !statuses.isEmpty() || call != null || envelope != null;
  }

  AwardRequest toggled(AwardStatus status) {
    return new AwardRequest(q, Address.toggled(statuses, status), call, envelope, null);
  }

  AwardRequest page(@Nullable UUID cursor) {
    return new AwardRequest(q, statuses, call, envelope, cursor);
  }

  public String link(String path) {
    return Address.of(path)
        .words("q", q)
        .with("status", statuses)
        .with("call", call)
        .with("envelope", envelope)
        .with("after", after)
        .toString();
  }
}
