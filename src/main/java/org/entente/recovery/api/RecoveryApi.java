package org.entente.recovery.api;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.api.Cursor;
import org.entente.api.Described;
import org.entente.api.Page;
import org.entente.people.CurrentActor;
import org.entente.recovery.Recoveries;
import org.entente.recovery.Recovery;
import org.entente.recovery.RecoveryAccess;
import org.entente.recovery.query.RecoveryFilter;
import org.entente.recovery.query.RecoveryList;
import org.entente.recovery.query.RecoveryPage;
import org.entente.shared.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Recoveries. */
@RestController
class RecoveryApi {

  private final RecoveryList list;
  private final RecoveryAccess access;
  private final Recoveries recoveries;
  private final CurrentActor current;

  RecoveryApi(
      RecoveryList list, RecoveryAccess access, Recoveries recoveries, CurrentActor current) {
    this.list = list;
    this.access = access;
    this.recoveries = recoveries;
    this.current = current;
  }

  @GetMapping("/api/recoveries")
  @Described("Recoveries of grants, page by page, the newest first.")
  Page<RecoveryLine> list(@Valid @ModelAttribute RecoveryQuery query) {
    RecoveryFilter filter =
        new RecoveryFilter(
            query.q() == null ? "" : Folded.of(query.q()),
            Objects.requireNonNullElse(query.state(), List.of()),
            Boolean.TRUE.equals(query.late()),
            query.award());
    RecoveryPage found = list.page(filter, after(Cursor.open(query.after())), query.size());
    UUID next = found.next();
    Page<RecoveryLine> page =
        Page.of(found.rows(), RecoveryLine::of, next == null ? null : next.toString());
    return query.counts()
        ? page.counted(
            list.counts(filter).entrySet().stream()
                .filter(
                    each -> filter.states().isEmpty() || filter.states().contains(each.getKey()))
                .mapToInt(each -> each.getValue())
                .sum())
        : page;
  }

  private static @Nullable UUID after(@Nullable String cursor) {
    try {
      return cursor == null ? null : UUID.fromString(cursor);
    } catch (IllegalArgumentException e) {
      throw Cursor.unknown();
    }
  }

  @GetMapping("/api/recoveries/{id}")
  @Described("One recovery with its balances, its movements and what was asked for.")
  RecoveryDetail one(@PathVariable UUID id) {
    Recovery recovery = access.get(id, current.person());
    return RecoveryDetail.of(recovery, recoveries.movements(id), recoveries.requests(id));
  }
}
