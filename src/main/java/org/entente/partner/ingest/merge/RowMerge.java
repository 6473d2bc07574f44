package org.entente.partner.ingest.merge;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.partner.ImportFormat;
import org.entente.partner.Partner;
import org.entente.partner.PartnerRevisions;
import org.entente.partner.Partners;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.springframework.stereotype.Component;

/** Takes one batch of rows into the register, in the caller's transaction. */
@Component
public class RowMerge {

  private final RegisterStore store;
  private final Partners partners;
  private final PartnerRevisions revisions;
  private final Clock clock;

  RowMerge(RegisterStore store, Partners partners, PartnerRevisions revisions, Clock clock) {
    this.store = store;
    this.partners = partners;
    this.revisions = revisions;
    this.clock = clock;
  }

  /**
   * @param shared keys that several rows of the whole file have
   * @return what became of each row, by its number
   */
  public Map<Integer, MergedRow> merge(
      ImportFormat format, String file, List<NumberedRow> rows, Set<String> shared, Actor actor) {
    Register register = store.load(rows);
    Search search = new Search(register, shared);
    NewPartner fresh = new NewPartner(format, homeCountries());
    Map<Integer, MergedRow> outcomes = new LinkedHashMap<>();
    for (NumberedRow row : rows) {
      outcomes.put(row.number(), one(format, row, register, search.find(row), fresh));
    }
    List<KnownPartner> changed = register.all().stream().filter(KnownPartner::changed).toList();
    if (!changed.isEmpty()) {
      revisions.write(
          format.name(), changed.stream().map(each -> each.revision(file)).toList(), actor);
      store.saveOrigins(changed);
    }
    return outcomes;
  }

  private MergedRow one(
      ImportFormat format,
      NumberedRow row,
      Register register,
      Search.Found found,
      NewPartner fresh) {
    if (found.several()) {
      return MergedRow.UNDECIDED;
    }
    boolean known = found.partner().isPresent();
    KnownPartner partner =
        found.partner().orElseGet(() -> fresh.of(Ids.next(clock), row.row(), row.line()));
    if (known) {
      partner.row(row.line());
      new Merge(format, row.row(), row.firstOfItsKey()).into(partner);
    } else {
      register.add(partner);
    }
    row.row().identifiers().forEach(each -> register.knows(partner.id(), each));
    row.names().forEach(name -> register.knows(partner.id(), name));
    if (!known) {
      return MergedRow.TAKEN;
    }
    return partner.touched() ? MergedRow.MERGED : MergedRow.UNCHANGED;
  }

  private Set<String> homeCountries() {
    return partners.own().stream().map(Partner::country).collect(Collectors.toSet());
  }
}
