package org.entente.partner.ingest.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.partner.IdentifierScheme;
import org.entente.partner.NameKind;
import org.entente.partner.NativeName;
import org.entente.partner.PartnerIdentifier;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerName;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a list says about one organisation, whatever the list looks like.
 *
 * @param key the list's own number of the organisation, null where the list has none
 * @param names what it is called in our four languages; empty where the row says none of them
 * @param display a name in a language that the row does not tell
 * @param others every other name
 * @param deepSite true where its pages stand below somebody's: their host says little about it
 */
public record SourceRow(
    @Nullable String key,
    PartnerKind kind,
    String country,
    @Nullable String city,
    @Nullable String website,
    Map<Language, String> names,
    String display,
    @Nullable NativeName home,
    @Nullable String acronym,
    List<PartnerName> others,
    List<PartnerIdentifier> identifiers,
    boolean deepSite) {

  /** Every name, the display name among them; acronyms too. */
  public List<PartnerName> allNames() {
    List<PartnerName> all = new ArrayList<>();
    names.forEach(
        (language, text) -> all.add(new PartnerName(NameKind.OFFICIAL, language.tag(), text)));
    if (home != null) {
      all.add(new PartnerName(NameKind.NATIVE, home.tag(), home.text()));
    }
    all.add(new PartnerName(NameKind.OFFICIAL, null, display));
    if (acronym != null) {
      all.add(new PartnerName(NameKind.ACRONYM, null, acronym));
    }
    all.addAll(others);
    return all;
  }

  /** Its names in their folded form, without acronyms: many organisations share those. */
  public Set<String> foldedNames() {
    Set<String> folded = new LinkedHashSet<>();
    allNames().stream()
        .filter(name -> name.kind() != NameKind.ACRONYM)
        .map(PartnerName::folded)
        .filter(name -> !name.isEmpty())
        .forEach(folded::add);
    return folded;
  }

  public List<PartnerIdentifier> identifiers(IdentifierScheme scheme) {
    return identifiers.stream().filter(each -> each.scheme() == scheme).toList();
  }

  /** Whether a number or domain tells it apart from others of its name. */
  public boolean numbered() {
    return !identifiers.isEmpty();
  }

  /** What other rows of the same file may share with it, as {@code SharedKeys} asks for it. */
  public Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    Stream.ofNullable(key).map(SourceRow::ownKey).forEach(keys::add);
    identifiers.forEach(each -> keys.add(key(each)));
    foldedNames().forEach(name -> keys.add(nameKey(name, country)));
    return keys;
  }

  public static String ownKey(String key) {
    return "KEY " + key;
  }

  public static String key(PartnerIdentifier identifier) {
    return identifier.scheme() + " " + identifier.value();
  }

  public static String nameKey(String folded, String country) {
    return "NAME " + country + " " + folded;
  }
}
