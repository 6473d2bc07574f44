package org.entente.award.api;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.api.Cursor;
import org.entente.api.Described;
import org.entente.api.Page;
import org.entente.award.AwardAccess;
import org.entente.award.query.AwardFilter;
import org.entente.award.query.AwardList;
import org.entente.award.query.AwardPage;
import org.entente.people.CurrentActor;
import org.entente.shared.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Awards. */
@RestController
class AwardApi {

  private final AwardList list;
  private final AwardAccess access;
  private final CurrentActor current;

  AwardApi(AwardList list, AwardAccess access, CurrentActor current) {
    this.list = list;
    this.access = access;
    this.current = current;
  }

  @GetMapping("/api/awards")
  @Described("Awards, page by page, the newest first.")
  Page<AwardLine> list(@Valid @ModelAttribute AwardQuery query) {
    AwardFilter filter =
        new AwardFilter(
            query.q() == null ? "" : Folded.of(query.q()),
            Objects.requireNonNullElse(query.status(), List.of()),
            query.call(),
            query.envelope());
    AwardPage found = list.page(filter, after(Cursor.open(query.after())), query.size());
    Page<AwardLine> page = Page.of(found.rows(), AwardLine::of, found.next());
    return query.counts()
        ? page.counted(
            list.counts(filter).entrySet().stream()
                .filter(
                    each ->
                        filter.statuses().isEmpty() || filter.statuses().contains(each.getKey()))
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

  @GetMapping("/api/awards/{id}")
  @Described("One award with the derivation of its amount and its instalments.")
  AwardDetail one(@PathVariable UUID id) {
    return AwardDetail.of(access.get(id, current.person()));
  }
}
