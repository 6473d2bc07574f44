package org.entente.review;

/** A place and what it was found by. */
record RankedPlace(Place place, Ranked ranked) {

  /** One line of the ranking's canonical text. */
  String canonical() {
    return String.join(
        "|",
        Integer.toString(place.place()),
        ranked.contender().reference(),
        Integer.toString(ranked.contender().number()),
        place.score().toPlainString(),
        String.join(",", ranked.means().stream().map(Object::toString).toList()),
        Integer.toString(ranked.contender().scores().size()),
        ranked.spread().toPlainString(),
        place.standing().name(),
        place.tieRule());
  }
}
