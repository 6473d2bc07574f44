package org.entente.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One agreement of a test.
 *
 * @param partner key of one of the demo's universities; no two proposals have the same
 */
record Proposal(String partner) {

  Map<String, List<String>> typed() {
    LocalDate today = LocalDate.now(Clock.systemUTC());
    return Map.ofEntries(
        Map.entry("type", List.of("STUDENT_EXCHANGE")),
        Map.entry("ourEntity", List.of(id("polytechnique-montreal"))),
        Map.entry("partners", List.of(id(partner))),
        Map.entry("languages", List.of("EN", "FR")),
        Map.entry("prevailingLanguage", List.of("EN")),
        Map.entry("titleEn", List.of("Student exchange with " + partner)),
        Map.entry("titleFr", List.of("Échange d’étudiants avec " + partner)),
        Map.entry("fields", List.of("STUDENT_MOBILITY", "TEACHING")),
        Map.entry("rationale", List.of(rationale())),
        Map.entry("startsOn", List.of(today.minusMonths(1).toString())),
        Map.entry("endsOn", List.of(today.plusYears(4).toString())));
  }

  /** The case as the register knows it: empty while nobody's proposal has arrived. */
  Optional<UUID> find(Database database) {
    List<List<String>> found =
        database.rows("select id from agreement where rationale = ?", rationale());
    if (found.size() > 1) {
      throw new AssertionError("proposed once, registered " + found.size() + " times: " + this);
    }
    return found.stream().map(row -> UUID.fromString(row.get(0))).findFirst();
  }

  String rationale() {
    return "Ten places a year on each side, without fees, with " + partner + ".";
  }

  private static String id(String key) {
    return UUID.nameUUIDFromBytes(("partner:" + key).getBytes(UTF_8)).toString();
  }
}
