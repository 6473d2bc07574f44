package org.entente.drafting.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.agreement.Agreement;
import org.entente.agreement.CooperationFields;
import org.entente.agreement.NamedParty;
import org.entente.agreement.Party;
import org.entente.agreement.Terms;
import org.entente.shared.Language;

/**
 * What stands for {@code {{…}}} in one language. A value is put in as it is and never looked into
 * again: whatever a person typed stays text.
 */
final class Placeholders {

  private static final java.util.regex.Pattern MARK =
      java.util.regex.Pattern.compile("\\{\\{([A-Za-z]+)}}");

  private final Language language;
  private final Map<String, String> values = new LinkedHashMap<>();

  Placeholders(
      Agreement agreement, List<NamedParty> parties, CooperationFields fields, Language language) {
    this.language = language;
    Terms terms = agreement.terms();
    Wording wording = new Wording(language);
    values.put("title", agreement.title().in(language));
    values.put("reference", agreement.reference());
    values.put("parties", wording.list(names(parties, Party.Role.PARTY)));
    values.put("partyList", String.join("\n\n", lines(parties, wording)));
    values.put("ours", wording.list(names(side(parties, Party.Side.OURS), Party.Role.PARTY)));
    values.put("theirs", wording.list(names(side(parties, Party.Side.THEIRS), Party.Role.PARTY)));
    values.put("beneficiary", wording.list(names(parties, Party.Role.BENEFICIARY)));
    values.put("witness", wording.list(names(parties, Party.Role.WITNESS)));
    values.put("fields", wording.series(fields.inSentence(terms.fields(), language)));
    values.put(
        "languages", wording.list(terms.languages().stream().map(wording::language).toList()));
    if (terms.prevailing() != null) {
      values.put("prevailing", wording.language(terms.prevailing()));
    }
    if (terms.startsOn() != null) {
      values.put("startsOn", wording.date(terms.startsOn()));
    }
    if (terms.endsOn() != null) {
      values.put("endsOn", wording.date(terms.endsOn()));
    }
    if (terms.value() != null) {
      values.put("value", wording.money(terms.value()));
    }
  }

  /** What others know about the agreement, by the placeholder that shows it. */
  void details(Map<String, String> more) {
    more.forEach(values::putIfAbsent);
  }

  /** How the text calls itself. */
  void instrument(String name) {
    values.put("instrument", name);
  }

  /** Fills in what is known; an unknown placeholder stays, and the language check finds it. */
  String fill(String text) {
    return MARK.matcher(text)
        .replaceAll(
            mark ->
                java.util.regex.Matcher.quoteReplacement(
                    values.getOrDefault(mark.group(1), mark.group())));
  }

  private List<String> names(List<NamedParty> parties, Party.Role role) {
    return parties.stream()
        .filter(each -> each.party().role() == role)
        .map(each -> each.names().in(language))
        .toList();
  }

  private static List<NamedParty> side(List<NamedParty> parties, Party.Side side) {
    return parties.stream().filter(each -> each.party().side() == side).toList();
  }

  private List<String> lines(List<NamedParty> parties, Wording wording) {
    String comma = language == Language.AR ? "، " : ", ";
    List<String> lines = new ArrayList<>();
    for (NamedParty each : parties) {
      if (each.party().role() == Party.Role.PARTY) {
        List<String> parts = new ArrayList<>();
        parts.add("(%d) %s".formatted(lines.size() + 1, each.names().in(language)));
        Stream.ofNullable(each.city()).forEach(parts::add);
        Stream.ofNullable(each.country()).map(wording::country).forEach(parts::add);
        lines.add(String.join(comma, parts));
      }
    }
    return lines;
  }
}
