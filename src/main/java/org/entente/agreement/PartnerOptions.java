package org.entente.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.form.SearchedOptions;
import org.entente.partner.Partner;
import org.entente.partner.PartnerFinder;
import org.entente.partner.PartnerFinder.Among;
import org.entente.partner.Partners;
import org.entente.shared.Language;

/** The partners as options of a form: found by what is typed, for nobody reads twenty thousand. */
record PartnerOptions(Partners partners, PartnerFinder finder, Among among, Language language)
    implements SearchedOptions {

  private static final int HITS = 12;

  /** In the order given; whoever was succeeded can no more be chosen. */
  @Override
  public List<Hit> chosen(Collection<String> values) {
    List<UUID> ids = values.stream().flatMap(PartnerOptions::id).toList();
    Map<UUID, Partner> known = partners.findAll(ids);
    return ids.stream()
        .distinct()
        .filter(known::containsKey)
        .map(known::get)
        .filter(this::offered)
        .map(partner -> new Hit(partner.id().toString(), partner.name(language)))
        .toList();
  }

  @Override
  public List<Hit> find(String words) {
    return finder.find(words, among, HITS).stream()
        .map(hit -> new Hit(hit.id().toString(), hit.names().in(language)))
        .toList();
  }

  @Override
  public String address() {
    return "/partners/choices/" + among.name().toLowerCase(Locale.ROOT);
  }

  private boolean offered(Partner partner) {
    return partner.succession() == null && (among == Among.EVERYBODY || !partner.own());
  }

  private static Stream<UUID> id(String text) {
    try {
      return Stream.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }
}
