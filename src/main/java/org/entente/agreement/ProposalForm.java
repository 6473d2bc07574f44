package org.entente.agreement;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.form.Answers;
import org.entente.partner.Partner;
import org.entente.partner.PartnerFinder;
import org.entente.partner.PartnerFinder.Among;
import org.entente.partner.Partners;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Between the fields of {@code proposeAgreement.form}, {@code amendProposal.form} and terms. */
@Component
public class ProposalForm {

  private final Partners partners;
  private final PartnerFinder finder;

  ProposalForm(Partners partners, PartnerFinder finder) {
    this.partners = partners;
    this.finder = finder;
  }

  /** What an empty form offers: our institutions; partners and who may benefit are searched. */
  public Map<String, Object> offered(Language language) {
    return Map.of(
        "ourEntityOptions", options(partners.own().stream(), language),
        "partnerOptions", searched(Among.COUNTERPARTS, language),
        "beneficiaryOptions", searched(Among.EVERYBODY, language));
  }

  private PartnerOptions searched(Among among, Language language) {
    return new PartnerOptions(partners, finder, among, language);
  }

  /** The same with what was proposed before. */
  public Map<String, Object> filledIn(Terms terms, Language language) {
    Map<String, Object> context = new LinkedHashMap<>(offered(language));
    context.put("type", terms.type().name());
    context.put("ourEntity", terms.ownParty().partner().toString());
    context.put("partners", ids(terms.side(Party.Side.THEIRS), Party.Role.PARTY));
    context.put("beneficiaries", ids(terms.parties(), Party.Role.BENEFICIARY));
    context.put("languages", terms.languages().stream().map(Language::name).toList());
    put(context, "prevailingLanguage", terms.prevailing());
    terms.title().texts().forEach((each, text) -> context.put("title" + suffix(each), text));
    context.put("fields", terms.fields());
    context.put("rationale", terms.rationale());
    put(context, "startsOn", terms.startsOn());
    put(context, "endsOn", terms.endsOn());
    context.put("money", terms.money());
    Value value = terms.value();
    if (value != null) {
      context.put("value", value.amount());
      context.put("currency", value.currency());
    }
    return context;
  }

  /** Terms from checked answers. */
  public Terms terms(Answers answers) {
    List<Language> languages =
        answers.texts("languages").stream().map(Language::valueOf).sorted().toList();
    return new Terms(
        answers.choice("type", AgreementType.class),
        title(answers, languages),
        languages,
        answers.text("prevailingLanguage").map(Language::valueOf).orElse(null),
        parties(answers),
        answers.texts("fields"),
        answers.requiredText("rationale"),
        answers.checked("money"),
        value(answers),
        answers.date("startsOn").orElse(null),
        answers.date("endsOn").orElse(null));
  }

  private static LocalizedText title(Answers answers, List<Language> languages) {
    Map<Language, String> titles = new EnumMap<>(Language.class);
    languages.forEach(
        each -> answers.text("title" + suffix(each)).ifPresent(text -> titles.put(each, text)));
    return new LocalizedText(titles);
  }

  private List<Party> parties(Answers answers) {
    List<Party> parties = new ArrayList<>();
    UUID ours = UUID.fromString(answers.requiredText("ourEntity"));
    parties.add(new Party(ours, Party.Side.OURS, Party.Role.PARTY));
    List<UUID> beneficiaries =
        answers.texts("beneficiaries").stream().map(UUID::fromString).toList();
    Map<UUID, Partner> known = partners.findAll(beneficiaries);
    beneficiaries.forEach(id -> parties.add(beneficiary(id, known.get(id))));
    answers
        .texts("partners")
        .forEach(
            id -> parties.add(new Party(UUID.fromString(id), Party.Side.THEIRS, Party.Role.PARTY)));
    return parties;
  }

  private static Party beneficiary(UUID id, @Nullable Partner partner) {
    boolean own = partner != null && partner.own();
    return new Party(id, own ? Party.Side.OURS : Party.Side.THEIRS, Party.Role.BENEFICIARY);
  }

  private static @Nullable Value value(Answers answers) {
    return answers
        .number("value")
        .map(amount -> new Value(amount, answers.requiredText("currency")))
        .orElse(null);
  }

  private static List<String> ids(List<Party> parties, Party.Role role) {
    return parties.stream()
        .filter(party -> party.role() == role)
        .map(Party::partnerId)
        .filter(Objects::nonNull)
        .map(UUID::toString)
        .toList();
  }

  private static List<Map<String, String>> options(Stream<Partner> partners, Language language) {
    Collator collator = Collator.getInstance(language.locale());
    return partners
        .sorted(Comparator.comparing(partner -> partner.name(language), collator::compare))
        .map(partner -> Map.of("value", partner.id().toString(), "label", partner.name(language)))
        .toList();
  }

  private static void put(Map<String, Object> context, String key, @Nullable Object value) {
    if (value instanceof LocalDate date) {
      context.put(key, date.toString());
    } else if (value instanceof Language language) {
      context.put(key, language.name());
    }
  }

  /** {@code En}, as the form's keys end. */
  private static String suffix(Language language) {
    return language.name().charAt(0) + language.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
