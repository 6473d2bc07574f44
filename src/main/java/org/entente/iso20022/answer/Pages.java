package org.entente.iso20022.answer;

/** Long reports come in several files; sums are of all of them. */
final class Pages {

  private Pages() {}

  /** Whether there is but one page. */
  static boolean only(Element element) {
    return element.parts().stream()
        .filter(part -> part.name().endsWith("Pgntn"))
        .allMatch(
            page ->
                page.textOrEmpty("PgNb").matches("0*1")
                    && page.at("LastPgInd").map(Values::flag).orElse(true));
  }
}
