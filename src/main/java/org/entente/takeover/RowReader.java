package org.entente.takeover;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.agreement.ExistingAgreement;
import org.entente.agreement.ExistingAgreements;
import org.entente.agreement.KeyDates;
import org.entente.agreement.Origin;
import org.entente.agreement.Party;
import org.entente.agreement.Renewal;
import org.entente.agreement.Terms;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.people.Unit;
import org.entente.people.Units;
import org.entente.shared.ContentHash;
import org.entente.shared.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads one row as an agreement. Changes nothing. */
@Component
class RowReader {

  private static final int LONGEST_REFERENCE = 100;

  private final RowParties parties;
  private final RowTerms terms;
  private final ExistingAgreements existing;
  private final RowStore rows;
  private final Units units;
  private final People people;

  RowReader(
      RowParties parties,
      RowTerms terms,
      ExistingAgreements existing,
      RowStore rows,
      Units units,
      People people) {
    this.parties = parties;
    this.terms = terms;
    this.existing = existing;
    this.rows = rows;
    this.units = units;
    this.people = people;
  }

  /**
   * @param dry whether a parent may still stand in the same list
   */
  ReadRow read(Sheet sheet, SheetRow row, boolean dry) {
    Finding problem = row.problem();
    if (problem != null) {
      return new ReadRow("", null, List.of(problem));
    }
    RowCells cells = new RowCells(sheet, row);
    List<Party> who = parties.of(cells);
    Integer notice = terms.notice(cells);
    KeyDates dates = terms.dates(cells, notice);
    String unit = unit(cells);
    boolean ended = terms.ended(cells);
    String reference = reference(cells);
    String key = key(cells, who, reference);
    UUID parent = parent(cells, dry);
    Origin origin = origin(cells, key, notice, parent);
    Terms agreed = terms.of(cells, who, dates);
    if (agreed == null) {
      return new ReadRow(key, null, cells.findings());
    }
    return new ReadRow(
        key,
        new ExistingAgreement(
            reference.isEmpty() ? null : reference,
            agreed,
            dates,
            unit,
            owner(cells),
            ended,
            origin),
        List.of());
  }

  /** Long texts are remarks in the wrong column, and no index could hold them. */
  private static String reference(RowCells cells) {
    String text = cells.text(SheetField.REFERENCE);
    if (text.length() <= LONGEST_REFERENCE) {
      return text;
    }
    cells.wrong(
        "takeover.wrong.reference", SheetField.REFERENCE, Integer.toString(LONGEST_REFERENCE));
    return "";
  }

  private Origin origin(
      RowCells cells, String key, @Nullable Integer notice, @Nullable UUID parent) {
    Renewal renewal = terms.renewal(cells);
    return new Origin(
        key, cells.sheet().fileName(), cells.line(), renewal, notice, terms.endless(cells), parent);
  }

  /** The office's own reference, else what makes this agreement that one. */
  private static String key(RowCells cells, List<Party> parties, String reference) {
    String ours = parties.isEmpty() ? "" : parties.get(0).partner().toString();
    if (!Folded.of(reference).isEmpty()) {
      return ours + "/ref/" + Folded.of(reference);
    }
    String told =
        parties.stream().map(party -> party.partner().toString()).collect(Collectors.joining(" "))
            + "|"
            + List.of(SheetField.TITLE, SheetField.TYPE, SheetField.SIGNED_ON, SheetField.STARTS_ON)
                .stream()
                .map(field -> Folded.of(cells.text(field)))
                .collect(Collectors.joining("|"));
    return ours + "/row/" + ContentHash.of(told).hex();
  }

  private String unit(RowCells cells) {
    String text = cells.text(SheetField.UNIT);
    if (text.isEmpty()) {
      return cells.sheet().settings().unit();
    }
    String wanted = Folded.of(text);
    List<String> found =
        units.all().stream().filter(unit -> called(unit, text, wanted)).map(Unit::code).toList();
    if (found.size() != 1) {
      cells.wrong("takeover.wrong.unit", SheetField.UNIT, text);
      return "";
    }
    return found.get(0);
  }

  private static boolean called(Unit unit, String text, String wanted) {
    return unit.code().equals(text)
        || unit.name().texts().values().stream().map(Folded::of).anyMatch(wanted::equals);
  }

  /** Nobody, where the list names none of our officers: that becomes a task. */
  private @Nullable UUID owner(RowCells cells) {
    String wanted = Folded.of(cells.text(SheetField.OWNER));
    List<Person> found =
        people.inGroup(Role.OFFICER.key()).stream()
            .filter(
                person ->
                    Folded.of(person.displayName()).equals(wanted)
                        || Folded.of(person.signInName()).equals(wanted))
            .toList();
    return found.size() == 1 ? found.get(0).id() : null;
  }

  private @Nullable UUID parent(RowCells cells, boolean dry) {
    String text = cells.text(SheetField.PARENT);
    if (text.isEmpty()) {
      return null;
    }
    Optional<UUID> found = existing.numbered(text);
    boolean later =
        dry
            && rows.holds(cells.sheet().id(), cells.sheet().column(SheetField.REFERENCE), text)
            && !Objects.equals(text, cells.text(SheetField.REFERENCE));
    if (found.isEmpty() && !later) {
      cells.wrong("takeover.wrong.parent", SheetField.PARENT, text);
    }
    return found.orElse(null);
  }
}
