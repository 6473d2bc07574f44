package org.entente.grant.web;

import java.util.List;
import java.util.UUID;
import org.entente.grant.CallStatus;
import org.entente.grant.query.CallFilter;
import org.entente.web.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What the register's address asks for; anything it does not understand is left out. */
public record CallRequest(
    String q, List<CallStatus> statuses, @Nullable UUID programme, @Nullable UUID after) {

  private static final int LONGEST = 200;

  static CallRequest of(MultiValueMap<String, String> sent) {
    String words = Address.first(sent, "q");
    return new CallRequest(
        words.length() > LONGEST ? words.substring(0, LONGEST) : words,
        Address.many(sent, "status", CallStatus.values()),
        Address.uuid(Address.first(sent, "programme")),
        Address.uuid(Address.first(sent, "after")));
  }

  CallFilter filter() {
    return new CallFilter(q, statuses, programme);
  }

  public boolean filtered() {
    return !q.isBlank() || !statuses.isEmpty() || programme != null;
  }

  public boolean has(CallStatus status) {
    return statuses.contains(status);
  }

  CallRequest page(@Nullable UUID cursor) {
    return new CallRequest(q, statuses, programme, cursor);
  }

  public String link(String path) {
    return Address.of(path)
        .words("q", q)
        .with("status", statuses)
        .with("programme", programme)
        .with("after", after)
        .toString();
  }
}
