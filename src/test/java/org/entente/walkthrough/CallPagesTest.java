package org.entente.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.entente.grant.Call;
import org.entente.grant.CallChanges;
import org.entente.grant.CallForms;
import org.entente.grant.CallStages;
import org.entente.grant.Calls;
import org.entente.grant.FormField;
import org.entente.grant.FormSheet;
import org.entente.grant.ProgrammeKind;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.testing.BrowserRun;
import org.entente.testing.CallStories;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleAwards;
import org.entente.testing.Site;
import org.entente.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of programmes and calls, each visited by somebody whom it is for. */
@EntenteTest
class CallPagesTest extends BrowserRun {

  private record Visit(String person, String path, String name) {}

  @Autowired private CallStories stories;
  @Autowired private SampleAwards awards;
  @Autowired private Calls calls;
  @Autowired private CallForms forms;
  @Autowired private CallChanges changes;
  @Autowired private CallStages stages;
  @Autowired private ProcessDriver driver;
  @Autowired private JdbcClient jdbc;

  private final List<Visit> visits = new ArrayList<>();
  private String open = "";

  @BeforeAll
  void choose() {
    lists();
    drafts();
    published();
    changes();
    ends();
  }

  private void lists() {
    UUID programme = stories.programme(ProgrammeKind.VISITING_PROFESSOR, "EUR").id();
    visit("officer", "/programmes", "programmes");
    visit("officer", "/programmes/new", "programme-new");
    visit("officer", "/programmes/" + programme + "/edit", "programme-edit");
    visit("officer", "/calls/register", "calls-register");
    visit("auditor", "/calls/register?q=zzzzqqq", "calls-register-none");
    visit("officer", "/calls/new", "call-new");
  }

  private void drafts() {
    UUID draft = stories.draft("Outgoing mobility, spring").id();
    visit("officer", "/calls/" + draft, "call-draft");
    visit("officer", "/calls/" + draft + "/edit", "call-edit");
    visit("officer", "/calls/" + draft + "/form", "call-form");
    visit("officer", "/calls/" + draft + "/form/field", "call-form-field-new");
    visit("officer", "/calls/" + draft + "/form/field?key=level", "call-form-field");
    visit("officer", "/calls/" + draft + "/form/preview", "call-form-preview");
    visit("officer", task(draft, "draftCall"), "call-draft-task");
    UUID ready = stories.ready("Outgoing mobility, summer");
    visit("finance-director", "/calls/" + ready, "call-in-approval");
    visit("finance-director", task(ready, "decideCall"), "call-decide-task");
  }

  private void published() {
    visit("officer", "/calls/" + stories.announced("Announced mobility"), "call-announced");
    UUID call = stories.open("Open mobility");
    for (int i = 0; i < 5; i++) {
      awards.eligible(call, "Applicant " + i, null);
    }
    open = calls.get(call).reference();
    visit("officer", "/calls/" + call, "call-open");
    visit("officer", "/calls/" + call + "/extend", "call-extend");
    visit("officer", "/calls/" + call + "/cancel", "call-cancel");
    visit("student", "/calls", "public-calls");
    visit("student", "/calls/" + open, "public-call");
  }

  private void changes() {
    UUID extended = stories.open("Mobility with a later deadline");
    changes.requestExtension(
        extended,
        calls.get(extended).closesAt().plus(Duration.ofDays(7)),
        "The post did not work for a week.",
        officer());
    visit("officer", "/calls/" + extended, "call-change-waits");
    visit("finance-director", task(extended, "decideCallExtension"), "call-extension-task");
    UUID call = stories.open("Mobility with a newer form");
    var form = forms.newest(call);
    var field =
        new FormField(
            "allergies",
            FormField.Type.TEXT,
            false,
            Map.of(Language.EN, "Allergies", Language.AR, "الحساسية"),
            Map.of(),
            List.of(),
            null);
    String longer = FormSheet.of(form.json()).put(field).json();
    int newer = forms.save(call, form.version(), longer, officer()).version();
    visit("officer", "/calls/" + call + "/form", "call-form-newer");
    changes.requestForm(call, newer, "We have to know before they travel.", officer());
    visit("presidents-office", task(call, "decideCallForm"), "call-form-task");
  }

  private void ends() {
    visit("officer", "/calls/" + stories.closed("Closed mobility"), "call-closed");
    UUID awarded = awards.prepared(3, 2, SampleAwards.EACH.times(3));
    visit("finance-officer", "/calls/" + awarded, "call-with-awards");
    UUID cancelled = stories.open("Cancelled mobility");
    for (int i = 0; i < 25; i++) {
      awards.eligible(cancelled, "Applicant " + i, null);
    }
    stages.cancel(cancelled, "The partner has closed for a year.", officer());
    driver.runJob(cancelled, "endCallCases");
    visit("officer", "/calls/" + cancelled, "call-cancelling");
  }

  private void visit(String person, String path, String name) {
    visits.add(new Visit(person, path, name));
  }

  private String task(UUID call, String key) {
    return "/tasks/" + driver.task(Call.ref(call), key).id();
  }

  private Actor officer() {
    return driver.person("officer").actor();
  }

  @ParameterizedTest
  @EnumSource(names = {"EN", "AR"})
  void areUsableByAnybody(Language language) {
    SoftAssertions found = new SoftAssertions();
    try (Site site = site(language)) {
      for (Visit visit : visits) {
        found.check(() -> make(visit, site.visitor(visit.person)));
      }
      found.check(() -> subscribe(site.stranger()));
    }
    found.assertAll();
  }

  private static void make(Visit visit, Visitor visitor) {
    visitor.open(visit.path, visit.name);
    assertThat(visitor.status()).as(visit.path).isEqualTo(200);
  }

  private void subscribe(Visitor stranger) {
    String address = UUID.randomUUID() + "@example.org";
    stranger.open("/calls?q=zzzzqqq", "stranger-calls-none");
    stranger.open("/calls/" + open, "stranger-call");
    stranger.open("/calls", "stranger-calls").fill("address", address);
    stranger.page().locator("#subscribe form button").click();
    stranger.page().locator("#subscribe [role=status]").waitFor();
    stranger.inspect("subscription-asked");
    stranger.open(link(address), "subscription-confirm");
    stranger.page().locator("main form button").click();
    stranger.page().locator("main [role=status]").waitFor();
    stranger.inspect("subscription-confirmed");
    stranger.open(link(address), "subscription-used");
    stranger.open("/calls/leave/" + leaveToken(address), "subscription-leave");
    stranger.page().locator("main form button").click();
    stranger.page().locator("main [role=status]").waitFor();
    stranger.inspect("subscription-left");
  }

  private String link(String address) {
    return jdbc.sql("select link from notify_mail where to_address = :address")
        .param("address", address)
        .query(String.class)
        .single();
  }

  private String leaveToken(String address) {
    return jdbc.sql("select leave_token from grant_subscriber where address = :address")
        .param("address", address)
        .query(String.class)
        .single();
  }
}
