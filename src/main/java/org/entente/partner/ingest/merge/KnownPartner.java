package org.entente.partner.ingest.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.partner.IdentifierScheme;
import org.entente.partner.NameKind;
import org.entente.partner.Partner;
import org.entente.partner.PartnerIdentifier;
import org.entente.partner.PartnerName;
import org.entente.partner.PartnerRevision;
import org.jspecify.annotations.Nullable;

/** A partner with all that is known of it, while rows of one batch add to it. */
final class KnownPartner {

  private final @Nullable Partner before;
  private Partner now;
  private final Map<String, Origin> origins;
  private final Set<String> foldedNames = new HashSet<>();
  private final Set<String> foldedAcronyms = new HashSet<>();
  private final Set<PartnerIdentifier> identifiers = new HashSet<>();
  private final List<PartnerName> addedNames = new ArrayList<>();
  private final List<PartnerIdentifier> addedIdentifiers = new ArrayList<>();
  private boolean touched;
  private int rowLine;
  private int line;

  /**
   * @param before null for a partner that is not stored yet
   */
  KnownPartner(@Nullable Partner before, Partner now, Map<String, Origin> origins) {
    this.before = before;
    this.now = now;
    this.origins = new LinkedHashMap<>(origins);
    this.origins.forEach((field, origin) -> remember(field, origin.value()));
  }

  UUID id() {
    return now.id();
  }

  Partner now() {
    return now;
  }

  Map<String, Origin> origins() {
    return origins;
  }

  /** What stands in the tables already. */
  void knows(NameKind kind, String folded) {
    (kind == NameKind.ACRONYM ? foldedAcronyms : foldedNames).add(folded);
  }

  void knows(PartnerIdentifier identifier) {
    identifiers.add(identifier);
  }

  boolean isCalled(String folded) {
    return foldedNames.contains(folded);
  }

  boolean isCalledOneOf(Set<String> folded) {
    return folded.stream().anyMatch(foldedNames::contains);
  }

  /** It has numbers of this kind, and none of them is one of these. */
  boolean contradicts(IdentifierScheme scheme, List<PartnerIdentifier> others) {
    return !others.isEmpty()
        && identifiers.stream().anyMatch(each -> each.scheme() == scheme)
        && others.stream().noneMatch(identifiers::contains);
  }

  /** What a source once said counts as known, also after a person wrote otherwise. */
  private void remember(String field, String value) {
    String name = Facts.name(field, value);
    if (name != null) {
      foldedNames.add(new PartnerName(NameKind.ALIAS, null, name).folded());
    }
  }

  void become(Map<String, String> facts) {
    now = Facts.with(facts, now);
    touch();
  }

  void originates(String field, Origin origin) {
    origins.put(field, origin);
    remember(field, origin.value());
    touch();
  }

  /** Adds a name unless it has it, in whatever spelling. */
  void add(PartnerName name) {
    Set<String> known = name.kind() == NameKind.ACRONYM ? foldedAcronyms : foldedNames;
    if (known.add(name.folded())) {
      addedNames.add(name);
      touch();
    }
  }

  /**
   * Keeps a name under its source too, so that it is found whatever a person makes of the record.
   */
  void keep(PartnerName name) {
    addedNames.add(name);
    knows(name.kind(), name.folded());
    touch();
  }

  void add(PartnerIdentifier identifier) {
    if (identifiers.add(identifier)) {
      addedIdentifiers.add(identifier);
      touch();
    }
  }

  /** Starts anew to notice changes, for the row at this line. */
  void row(int atLine) {
    touched = false;
    rowLine = atLine;
  }

  private void touch() {
    touched = true;
    line = line == 0 ? rowLine : line;
  }

  boolean touched() {
    return touched;
  }

  boolean isNew() {
    return before == null;
  }

  boolean changed() {
    return isNew() || !now.equals(before) || !addedNames.isEmpty() || !addedIdentifiers.isEmpty();
  }

  /**
   * @param file its name
   */
  PartnerRevision revision(String file) {
    return new PartnerRevision(
        before, now, List.copyOf(addedNames), List.copyOf(addedIdentifiers), file + ":" + line);
  }
}
