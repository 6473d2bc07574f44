package org.entente.payee.web;

import java.util.List;
import java.util.UUID;
import org.entente.payee.DetailsState;
import org.entente.payee.query.DetailsFilter;
import org.entente.shared.Folded;
import org.entente.web.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What the list's address asks for; anything it does not understand is left out. */
public record DetailsRequest(String q, List<DetailsState> states, @Nullable UUID after) {

  static DetailsRequest of(MultiValueMap<String, String> sent) {
    return new DetailsRequest(
        Typed.text(sent, "q"),
        Address.many(sent, "state", DetailsState.values()),
        Address.uuid(Typed.text(sent, "after")));
  }

  DetailsFilter filter() {
    return new DetailsFilter(Folded.of(q), states);
  }

  public boolean filtered() {
    return !q.isBlank() || !states.isEmpty();
  }

  DetailsRequest toggled(DetailsState state) {
    return new DetailsRequest(q, Address.toggled(states, state), null);
  }

  String page(@Nullable String cursor) {
    return new DetailsRequest(q, states, cursor == null ? null : UUID.fromString(cursor)).link();
  }

  String link() {
    return Address.of("/bank-details")
        .words("q", q)
        .with("state", states)
        .with("after", after)
        .toString();
  }
}
