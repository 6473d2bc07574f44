package org.entente.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.agreement.ExistingAgreement;
import org.entente.agreement.ExistingAgreements;
import org.entente.agreement.Gap;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what a run has to do with one row. Whatever is wrong with it is an answer, not a fault. */
@Component
class Rows {

  private final RowReader reader;
  private final RowStore store;
  private final RowScans scans;
  private final ExistingAgreements existing;

  Rows(RowReader reader, RowStore store, RowScans scans, ExistingAgreements existing) {
    this.reader = reader;
    this.store = store;
    this.scans = scans;
    this.existing = existing;
  }

  void handle(Sheet sheet, SheetRow row, boolean dry, Actor actor) {
    ReadRow read = reader.read(sheet, row, dry);
    store.done(
        sheet.id(),
        row.line(),
        read.key(),
        handled(new RowCells(sheet, row), row.state(), read, dry, actor));
  }

  private Handled handled(RowCells cells, RowState before, ReadRow read, boolean dry, Actor actor) {
    ExistingAgreement agreement = read.agreement();
    if (agreement == null) {
      return Handled.wrong(read.findings());
    }
    twice(cells, read.key());
    Optional<UUID> known = existing.find(read.key());
    if (known.isPresent() && cells.findings().isEmpty()) {
      return known(cells, before, known.get(), dry, actor);
    }
    numbered(cells, agreement.number());
    if (!cells.findings().isEmpty()) {
      return Handled.wrong(cells.findings());
    }
    return dry
        ? new Handled(RowState.READY, List.of(), gaps(cells, agreement), null)
        : taken(cells, agreement, actor);
  }

  private void twice(RowCells cells, String key) {
    store
        .earlier(cells.sheet().id(), key, cells.line())
        .ifPresent(
            line -> cells.wrong("takeover.wrong.twice", SheetField.REFERENCE, line.toString()));
  }

  private void numbered(RowCells cells, @Nullable String number) {
    if (number != null && cells.findings().isEmpty() && existing.numbered(number).isPresent()) {
      cells.wrong("takeover.wrong.number", SheetField.REFERENCE, number);
    }
  }

  /** Scans that came later are filed; everything else stays as it stands in the register. */
  private Handled known(RowCells cells, RowState before, UUID id, boolean dry, Actor actor) {
    if (!dry) {
      scans.file(cells, id, actor);
    }
    return new Handled(
        before == RowState.TAKEN ? before : RowState.KNOWN, List.of(), List.of(), id);
  }

  private Handled taken(RowCells cells, ExistingAgreement agreement, Actor actor) {
    UUID id = existing.record(agreement, actor);
    scans.file(cells, id, actor);
    existing.seekMissing(id);
    List<String> gaps = existing.gaps(id).stream().map(Enum::name).toList();
    return new Handled(RowState.TAKEN, List.of(), gaps, id);
  }

  /** What would be missing, were it taken over now. */
  private List<String> gaps(RowCells cells, ExistingAgreement agreement) {
    List<String> gaps = new ArrayList<>();
    add(gaps, Gap.SIGNED_ON, agreement.dates().signedOn());
    add(gaps, Gap.STARTS_ON, agreement.dates().effectiveOn());
    LocalDate end = agreement.dates().endsOn();
    if (!agreement.origin().endless()) {
      add(gaps, Gap.ENDS_ON, end);
    }
    if (!agreement.ended()) {
      add(gaps, Gap.OWNER, agreement.owner());
    }
    add(gaps, Gap.SCAN, scans.sent(cells) ? "sent" : null);
    return gaps;
  }

  private static void add(List<String> gaps, Gap gap, @Nullable Object known) {
    if (known == null) {
      gaps.add(gap.name());
    }
  }
}
