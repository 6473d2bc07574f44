package org.entente.history.api;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.audit.RecordedEvent;
import org.entente.audit.RuleFired;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;

/** One event. */
@Described("One entry of the log, as it stands there for good.")
record EventLine(
    UUID id,
    @Described("Its position in the log; positions only grow.") long position,
    Instant at,
    @Described(value = "What happened.", example = "agreement.endorsed") String action,
    @Described("The element of the process, null outside of one.") @Nullable String activity,
    Who actor,
    @Described("For whom, null in one's own name.") @Nullable Who onBehalfOf,
    @Described("Old values by field.") Map<String, String> before,
    @Described("New values by field.") Map<String, String> after,
    @Described("The row of a decision table that decided it; null where none did.")
        @Nullable Rule rule,
    @Described(value = "The text it is about; null where it is about none.", format = "sha256")
        @Nullable String contentHash,
    @Described(value = "SHA-256 of the entry's canonical form.", format = "sha256")
        String leafHash) {

  static EventLine of(RecordedEvent event) {
    Actor actor = event.actor();
    RuleFired rule = event.rule();
    return new EventLine(
        event.id(),
        event.entry(),
        event.recordedAt(),
        event.action(),
        event.activity(),
        new Who(actor.personId(), actor.name()),
        actor.onBehalfOf() == null
            ? null
            : new Who(actor.onBehalfOf(), String.valueOf(actor.onBehalfOfName())),
        event.before(),
        event.after(),
        rule == null ? null : new Rule(rule.decision(), rule.version(), rule.row()),
        event.contentHash(),
        event.leafHash());
  }

  @Described("Who did it, by the name they had then.")
  record Who(@Described("Null where the system did it.") @Nullable UUID id, String name) {}

  @Described("A row of a decision table.")
  record Rule(
      @Described(value = "Key of the decision.", example = "agreement-route") String decision,
      @Described("Deployed version of its table.") int version,
      @Described("Rules that fired, in the table's order.") String row) {}
}
