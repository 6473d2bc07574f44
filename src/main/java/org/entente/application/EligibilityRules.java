package org.entente.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.audit.RuleFired;
import org.entente.grant.Call;
import org.entente.grant.Calls;
import org.entente.grant.Programme;
import org.entente.grant.Programmes;
import org.entente.partner.Partner;
import org.entente.partner.Partners;
import org.entente.people.Unit;
import org.entente.people.Units;
import org.entente.shared.Language;
import org.entente.web.Formats;
import org.entente.workflow.DecisionDesk;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The decision table {@code grant-eligibility}, asked with an application's facts. */
@Component
class EligibilityRules {

  static final String DECISION = "grant-eligibility";

  private static final String TRANSCRIPT = "transcript";

  private final DecisionDesk desk;
  private final Calls calls;
  private final Programmes programmes;
  private final Partners partners;
  private final Units units;
  private final SnapshotStore snapshots;
  private final FindingStore findings;
  private final ObjectProvider<EarlierAwards> awards;
  private final Formats formats;

  EligibilityRules(
      DecisionDesk desk,
      Calls calls,
      Programmes programmes,
      Partners partners,
      Units units,
      SnapshotStore snapshots,
      FindingStore findings,
      ObjectProvider<EarlierAwards> awards,
      Formats formats) {
    this.desk = desk;
    this.calls = calls;
    this.programmes = programmes;
    this.partners = partners;
    this.units = units;
    this.snapshots = snapshots;
    this.findings = findings;
    this.awards = awards;
    this.formats = formats;
  }

  /** All rows that fired, in the table's order. */
  record Found(List<Finding> findings, RuleFired rule) {}

  Found ask(Application application) {
    DecisionDesk.Decided decided = desk.decide(DECISION, facts(application));
    String[] rows = decided.rule().row().split(",");
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < decided.outputs().size(); i++) {
      Map<String, Object> row = decided.outputs().get(i);
      found.add(
          new Finding(
              String.valueOf(row.get("criterion")),
              rows[i],
              "PASSED".equals(row.get("verdict")),
              decided.rule().version()));
    }
    return new Found(found, decided.rule());
  }

  private Map<String, Object> facts(Application application) {
    Call call = calls.get(application.call());
    Programme programme = programmes.get(call.programme());
    Placement placement = application.placement();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("audienceFits", programme.audience().contains(application.applicant().audience()));
    facts.put("kind", programme.kind().name());
    facts.put("atHome", home(application).contains(placement.country()));
    facts.put("days", placement.days());
    facts.put(
        "afterCall",
        placement.from().isAfter(LocalDate.ofInstant(call.closesAt(), formats.zone())));
    facts.put("unitKnown", units.find(application.applicant().unit()).isPresent());
    facts.put("transcript", transcript(application));
    facts.put("awardedBefore", awarded(application));
    facts.put("appliedTwice", findings.appliedTwice(application));
    return facts;
  }

  /** Where the applicant's own house is; where that is not known, where any of ours is. */
  private Set<String> home(Application application) {
    String office = units.find(application.applicant().unit()).map(Unit::office).orElse("");
    List<Partner> own = partners.own();
    Set<String> countries = countries(own.stream().filter(each -> named(each, office)).toList());
    return countries.isEmpty() ? countries(own) : countries;
  }

  private static boolean named(Partner partner, String office) {
    return partner.name(Language.EN).equals(office)
        || partner.names().texts().containsValue(office);
  }

  private static Set<String> countries(List<Partner> partners) {
    return partners.stream().map(Partner::country).collect(Collectors.toSet());
  }

  private String transcript(Application application) {
    boolean there =
        snapshots.files(application.id()).stream()
            .anyMatch(file -> file.field().equals(TRANSCRIPT));
    Call call = calls.get(application.call());
    boolean asked = calls.form(call.id(), call.formVersion()).definition().asks(TRANSCRIPT);
    return there ? "PRESENT" : asked ? "MISSING" : "NOT_ASKED";
  }

  private boolean awarded(Application application) {
    Placement placement = application.placement();
    return awards.stream()
        .anyMatch(
            each ->
                each.overlapping(
                    application.applicant().id(),
                    application.call(),
                    placement.from(),
                    placement.until()));
  }
}
