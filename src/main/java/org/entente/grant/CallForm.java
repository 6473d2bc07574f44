package org.entente.grant;

import java.util.UUID;
import org.entente.form.FormDefinition;
import org.entente.shared.ContentHash;

/**
 * One immutable version of a call's form. Its labels in several languages stand in the {@code
 * .form} itself. A choice names what it offers in the context of whoever shows it: {@code partners}
 * (hosts), {@code countries} (ISO 3166-1 alpha-2), {@code units}, {@code levels}.
 *
 * @param version from 1
 * @param json as it was saved, byte for byte
 * @param hash of {@code json}
 */
public record CallForm(
    UUID call, int version, FormDefinition definition, String json, ContentHash hash) {

  /** Keys of fields with a meaning of their own, whatever a call's form asks besides. */
  public static final String HOST = "host";

  public static final String COUNTRY = "country";
  public static final String FROM = "from";
  public static final String UNTIL = "until";

  /** How far it is from here, where rates need it. */
  public static final String DISTANCE = "distanceKm";

  public static final String UNIT = "unit";
  public static final String LEVEL = "level";
  public static final String MOTIVATION = "motivation";

  /** Names of what a choice offers out of its context. */
  public static final String PARTNERS = "partners";

  public static final String COUNTRIES = "countries";
  public static final String UNITS = "units";
}
