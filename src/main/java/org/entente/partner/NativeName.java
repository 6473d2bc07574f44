package org.entente.partner;

/**
 * The name an organisation has at home, in its own script.
 *
 * @param tag BCP 47 language tag, for the attribute {@code lang}
 */
public record NativeName(String tag, String text) {}
