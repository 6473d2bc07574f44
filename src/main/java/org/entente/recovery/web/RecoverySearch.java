package org.entente.recovery.web;

import java.util.List;
import java.util.UUID;
import org.entente.recovery.RecoveryState;
import org.entente.recovery.query.RecoveryFilter;
import org.entente.shared.Folded;
import org.entente.web.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What the list's address asks for; anything it does not understand is left out. */
public record RecoverySearch(
    String q,
    List<RecoveryState> states,
    boolean late,
    @Nullable UUID award,
    @Nullable UUID after) {

  static RecoverySearch of(MultiValueMap<String, String> sent) {
    return new RecoverySearch(
        Address.first(sent, "q"),
        Address.many(sent, "state", RecoveryState.values()),
        !Address.first(sent, "late").isEmpty(),
        Address.uuid(Address.first(sent, "award")),
        Address.uuid(Address.first(sent, "after")));
  }

  RecoveryFilter filter() {
    return new RecoveryFilter(Folded.of(q), states, late, award);
  }

  public boolean filtered() {
    return !q.isBlank() || !states.isEmpty() || late || award != null;
  }

  RecoverySearch toggled(RecoveryState state) {
    return new RecoverySearch(q, Address.toggled(states, state), late, award, null);
  }

  RecoverySearch page(@Nullable UUID cursor) {
    return new RecoverySearch(q, states, late, award, cursor);
  }

  public String link(String path) {
    return Address.of(path)
        .words("q", q)
        .with("state", states)
        .with("late", late ? "true" : null)
        .with("award", award)
        .with("after", after)
        .toString();
  }
}
