package org.entente.drafting.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.agreement.Agreement;
import org.entente.agreement.CooperationFields;
import org.entente.agreement.Party;
import org.entente.agreement.Terms;
import org.entente.partner.Partner;
import org.entente.shared.Language;

/**
 * What stands for {@code {{…}}} in one language. A value is put in as it is and never looked into
 * again: whatever a person typed stays text.
 */
final class Placeholders {

  private static final java.util.regex.Pattern MARK =
      java.util.regex.Pattern.compile("\\{\\{([A-Za-z]+)}}");

  private final Language language;
  private final Map<UUID, Partner> partners;
  private final Map<String, String> values = new LinkedHashMap<>();

  Placeholders(
      Agreement agreement,
      Map<UUID, Partner> partners,
      CooperationFields fields,
      Language language) {
    this.language = language;
    this.partners = partners;
    Terms terms = agreement.terms();
    Wording wording = new Wording(language);
    values.put("title", agreement.title().in(language));
    values.put("reference", agreement.reference());
    values.put("parties", wording.list(names(terms.parties(), Party.Role.PARTY)));
    values.put("partyList", String.join("\n\n", lines(terms.parties(), wording)));
    values.put("ours", wording.list(names(terms.side(Party.Side.OURS), Party.Role.PARTY)));
    values.put("theirs", wording.list(names(terms.side(Party.Side.THEIRS), Party.Role.PARTY)));
    values.put("beneficiary", wording.list(names(terms.parties(), Party.Role.BENEFICIARY)));
    values.put("witness", wording.list(names(terms.parties(), Party.Role.WITNESS)));
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

  private List<String> names(List<Party> parties, Party.Role role) {
    return parties.stream()
        .filter(party -> party.role() == role)
        .flatMap(party -> Stream.ofNullable(partners.get(party.partnerId())))
        .map(partner -> partner.name(language))
        .toList();
  }

  private List<String> lines(List<Party> parties, Wording wording) {
    String comma = language == Language.AR ? "، " : ", ";
    List<String> lines = new ArrayList<>();
    for (Party party : parties) {
      Partner partner = partners.get(party.partnerId());
      if (party.role() == Party.Role.PARTY && partner != null) {
        String city = partner.city() == null ? "" : partner.city() + comma;
        lines.add(
            "(%d) %s%s%s%s"
                .formatted(
                    lines.size() + 1,
                    partner.name(language),
                    comma,
                    city,
                    wording.country(partner.country())));
      }
    }
    return lines;
  }
}
