package org.entente.publication;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Entente runs without them; nothing is published before they are there.
 *
 * @param language of titles and descriptions, whoever exports
 * @param least how many recipients a group has at least, for what is said of it to be published
 */
@ConfigurationProperties("entente.publication")
public record PublicationProperties(
    @Nullable String prefix,
    @Nullable String organisation,
    @Nullable String name,
    @Nullable URI website,
    @Nullable URI licence,
    @DefaultValue("en") Language language,
    @DefaultValue("5") int least) {

  private static final Pattern PREFIX = Pattern.compile("360G-[A-Za-z0-9-]+");
  private static final Pattern ORGANISATION = Pattern.compile("[A-Z]{2,3}-[A-Z0-9]+-\\S+");

  public PublicationProperties {
    if (least < 1) {
      throw new IllegalArgumentException("entente.publication.least is 1 or more, not " + least);
    }
  }

  /** The settings that are missing or are not what they should be, by their variables. */
  public List<String> lacking() {
    Map<String, Boolean> fine = new LinkedHashMap<>();
    fine.put("PREFIX", prefix != null && PREFIX.matcher(prefix).matches());
    fine.put("ORGANISATION", organisation != null && ORGANISATION.matcher(organisation).matches());
    fine.put("NAME", name != null && !name.isBlank());
    fine.put("LICENCE", licence != null && licence.isAbsolute());
    fine.put("WEBSITE", website == null || website.isAbsolute());
    return fine.entrySet().stream()
        .filter(setting -> !setting.getValue())
        .map(setting -> "ENTENTE_PUBLICATION_" + setting.getKey())
        .toList();
  }

  /**
   * @throws Refusal CONFLICT where settings are lacking
   */
  public Publisher publisher() {
    if (!lacking().isEmpty()) {
      throw Refusal.conflict("publication.lacking", String.join(", ", lacking()));
    }
    return new Publisher(
        Objects.requireNonNull(prefix),
        Objects.requireNonNull(organisation),
        Objects.requireNonNull(name).strip(),
        website,
        Objects.requireNonNull(licence));
  }
}
