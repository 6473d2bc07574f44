package org.entente.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.form.SearchedOptions;
import org.entente.partner.Partner;
import org.entente.partner.PartnerFinder;
import org.entente.partner.PartnerFinder.Among;
import org.entente.partner.Partners;
import org.entente.shared.Language;

/** Who may receive an applicant, as options of a form: found by what is typed. */
record HostOptions(Partners partners, PartnerFinder finder, Language language)
    implements SearchedOptions {

  private static final int HITS = 12;

  @Override
  public List<Hit> chosen(Collection<String> values) {
    List<UUID> ids = values.stream().flatMap(HostOptions::id).distinct().toList();
    Map<UUID, Partner> known = partners.findAll(ids);
    return ids.stream()
        .filter(known::containsKey)
        .map(known::get)
        .filter(partner -> partner.succession() == null)
        .map(partner -> new Hit(partner.id().toString(), partner.name(language)))
        .toList();
  }

  @Override
  public List<Hit> find(String words) {
    return finder.find(words, Among.EVERYBODY, HITS).stream()
        .map(hit -> new Hit(hit.id().toString(), hit.names().in(language)))
        .toList();
  }

  /** A place of this module: whoever came by a link may not open the register's own. */
  @Override
  public String address() {
    return "/my/hosts";
  }

  private static Stream<UUID> id(String text) {
    try {
      return Stream.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }
}
