package org.entente.partner.ingest.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.partner.IdentifierScheme;
import org.entente.partner.PartnerIdentifier;
import org.entente.partner.ingest.read.SourceRow;

/**
 * Finds the partner that a row speaks of: by its ROR id, then its domain, then its Erasmus code and
 * the Commission's other numbers, then its name in its country. A key that several partners or
 * several rows of the file have counts only together with a common name.
 */
final class Search {

  private static final List<IdentifierScheme> IN_ORDER =
      List.of(
          IdentifierScheme.DOMAIN,
          IdentifierScheme.ERASMUS,
          IdentifierScheme.PIC,
          IdentifierScheme.OID,
          IdentifierScheme.WIKIDATA);

  /** Of these an organisation has one: another one means another organisation. */
  private static final List<IdentifierScheme> ONE_EACH =
      List.of(IdentifierScheme.ROR, IdentifierScheme.ERASMUS, IdentifierScheme.PIC);

  private final Register register;
  private final Set<String> shared;

  /**
   * @param shared keys that several rows of the file have, as {@link SourceRow#keys} writes them
   */
  Search(Register register, Set<String> shared) {
    this.register = register;
    this.shared = shared;
  }

  /**
   * @param several true where some key fits several partners that the row cannot tell apart
   */
  record Found(Optional<KnownPartner> partner, boolean several) {

    static final Found NOBODY = new Found(Optional.empty(), false);

    static Found of(KnownPartner partner) {
      return new Found(Optional.of(partner), false);
    }

    static Found undecided() {
      return new Found(Optional.empty(), true);
    }
  }

  Found find(NumberedRow numbered) {
    SourceRow row = numbered.row();
    Set<String> names = numbered.names();
    for (PartnerIdentifier ror : row.identifiers(IdentifierScheme.ROR)) {
      for (KnownPartner partner : register.with(ror)) {
        return Found.of(partner);
      }
    }
    boolean several = false;
    for (IdentifierScheme scheme : IN_ORDER) {
      Found found = by(row, names, row.identifiers(scheme));
      if (found.partner().isPresent()) {
        return found;
      }
      several |= found.several();
    }
    Found named = row.numbered() ? byName(row, names) : byNameAlone(row, names);
    return named.partner().isPresent() || !several ? named : Found.undecided();
  }

  private Found by(SourceRow row, Set<String> names, List<PartnerIdentifier> identifiers) {
    Set<KnownPartner> sure = new LinkedHashSet<>();
    Set<KnownPartner> possible = new LinkedHashSet<>();
    for (PartnerIdentifier identifier : identifiers) {
      List<KnownPartner> having = register.with(identifier);
      having.stream().filter(partner -> fits(row, partner)).forEach(possible::add);
      if (having.size() == 1 && telling(row, identifier, having.get(0))) {
        sure.addAll(having);
      }
    }
    sure.retainAll(possible);
    if (sure.size() == 1) {
      return Found.of(sure.iterator().next());
    }
    List<KnownPartner> agreeing =
        possible.stream().filter(partner -> partner.isCalledOneOf(names)).toList();
    if (agreeing.size() == 1) {
      return Found.of(agreeing.get(0));
    }
    return agreeing.isEmpty() ? Found.NOBODY : Found.undecided();
  }

  private boolean telling(SourceRow row, PartnerIdentifier identifier, KnownPartner partner) {
    boolean alone = !shared.contains(SourceRow.key(identifier));
    return identifier.scheme() == IdentifierScheme.DOMAIN
        ? alone && !row.deepSite() && partner.now().country().equals(row.country())
        : alone;
  }

  /** A name that one partner of the country has, and one row; one word says too little. */
  private Found byName(SourceRow row, Set<String> names) {
    Set<KnownPartner> called = new LinkedHashSet<>();
    for (String name : names) {
      List<KnownPartner> having = register.called(name, row.country());
      boolean alone = !shared.contains(SourceRow.nameKey(name, row.country()));
      if (name.indexOf(' ') > 0 && alone && having.size() == 1) {
        having.stream().filter(partner -> fits(row, partner)).forEach(called::add);
      }
    }
    return called.size() == 1 ? Found.of(called.iterator().next()) : Found.NOBODY;
  }

  /** For a row that says nothing but a name: equal rows of the file are one organisation. */
  private Found byNameAlone(SourceRow row, Set<String> names) {
    Set<KnownPartner> called = new LinkedHashSet<>();
    names.forEach(name -> called.addAll(register.called(name, row.country())));
    if (called.size() > 1) {
      return Found.undecided();
    }
    return called.isEmpty() ? Found.NOBODY : Found.of(called.iterator().next());
  }

  private static boolean fits(SourceRow row, KnownPartner partner) {
    return ONE_EACH.stream()
        .noneMatch(scheme -> partner.contradicts(scheme, row.identifiers(scheme)));
  }
}
