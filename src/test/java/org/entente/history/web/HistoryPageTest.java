package org.entente.history.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.audit.RuleFired;
import org.entente.people.Accounts;
import org.entente.people.NewPerson;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;
import org.entente.testing.EntenteTest;
import org.entente.testing.SampleProposals;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@EntenteTest
class HistoryPageTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private SampleProposals proposals;
  @Autowired private Accounts accounts;
  @Autowired private AuditLog log;
  @Autowired private TransactionTemplate transaction;

  private final CaseRef subject = new CaseRef("sample", UUID.randomUUID());
  private final Actor dean = Actor.person(UUID.randomUUID(), "Dean");

  @Test
  void auditorReadsWhoWhatOnWhoseBehalfUnderWhichRuleOnWhichText() throws Exception {
    ContentHash text = ContentHash.of("text");
    record(
        AuditEvent.of(subject, "signature.signed", dean.onBehalfOf(UUID.randomUUID(), "Rector"))
            .changed("status", "SIGNATURE", "SIGNED")
            .under(new RuleFired("agreement-route", 1, "mou"))
            .on(text));
    mvc.perform(get(page()).with(as.person("auditor")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("By Dean, on behalf of Rector")))
        .andExpect(content().string(containsString(text.hex())))
        .andExpect(content().string(containsString("A memorandum of understanding without money")))
        .andExpect(content().string(not(containsString(">SIGNED<"))))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void whatSomebodyWroteIsReadAsItWasWritten() throws Exception {
    record(
        AuditEvent.of(subject, "agreement.amended", dean)
            .changed("rationale", "a review of our proposal", "Dean and Rector asked for it")
            .changed("theirs", "FINANCE Academy", "SAME Institute")
            .with("fields", "[TEACHING]"));
    mvc.perform(get(page()).with(as.person("auditor")))
        .andExpect(content().string(containsString("a review of our proposal")))
        .andExpect(content().string(containsString("Dean and Rector asked for it")))
        .andExpect(content().string(containsString("FINANCE Academy")))
        .andExpect(content().string(containsString("SAME Institute")))
        .andExpect(content().string(containsString("Teaching and joint courses")));
  }

  @Test
  void filtersNarrowDownAndSayWhenNothingIsLeft() throws Exception {
    record(AuditEvent.of(subject, "signature.signed", dean));
    mvc.perform(get(page() + "?show=refused").with(as.person("auditor")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("No event fits these filters")));
    mvc.perform(get(page() + "?from=2999-01-01&to=nonsense").with(as.person("auditor")))
        .andExpect(content().string(containsString("No event fits these filters")));
  }

  @Test
  void strangersFindNothing() throws Exception {
    record(AuditEvent.of(subject, "signature.signed", dean));
    for (String address : new String[] {page(), page() + "/events.csv", page() + "/events.json"}) {
      mvc.perform(get(address).with(as.person("student"))).andExpect(status().isNotFound());
    }
    mvc.perform(get("/history").with(as.person("student"))).andExpect(status().isForbidden());
    mvc.perform(get("/history/sample/" + UUID.randomUUID()).with(as.person("auditor")))
        .andExpect(status().isNotFound());
    mvc.perform(get(page() + "/diagram/agreement-intake:1:x.bpmn").with(as.person("auditor")))
        .andExpect(status().isNotFound());
  }

  @Test
  void theDiagramIsReadInTheReadersLanguage() throws Exception {
    UUID proposal = proposals.propose("Drawn for everybody");
    String page = "/history/agreement/" + proposal;
    String html = body(page, "auditor");
    String model = html.replaceAll("(?s).*?\"(" + page + "/diagram/[^\"]+)\".*", "$1");
    assertThat(body(model, "auditor"))
        .contains("name=\"Endorse the proposal\"", "name=\"Same case\"");
    assertThat(body(model, arabicAuditor()))
        .contains("name=\"تأييد المقترح\"", "name=\"المعاملة نفسها\"");
  }

  private String body(String address, String person) throws Exception {
    return mvc.perform(get(address).with(as.person(person)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private String arabicAuditor() {
    String name = "auditor" + UUID.randomUUID();
    Set<RoleAssignment> role = Set.of(new RoleAssignment(Role.AUDITOR, "point"));
    accounts.create(new NewPerson(name, "Auditor", Language.AR, "none", role));
    return name;
  }

  @Test
  void exportsHoldEveryEventTheOldestFirstWithoutFormulas() throws Exception {
    record(AuditEvent.of(subject, "agreement.proposed", Actor.person(UUID.randomUUID(), "=1+1")));
    record(AuditEvent.of(subject, "agreement.endorsed", dean).with("reason", "a \"good\" one"));
    String csv =
        mvc.perform(get(page() + "/events.csv").with(as.person("auditor")))
            .andExpect(status().isOk())
            .andExpect(header().string("Content-Disposition", containsString("attachment")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(csv.split("\r\n")).hasSize(3);
    assertThat(csv).startsWith("entry,recordedAt,action,").contains(",'=1+1,");
    assertThat(csv.indexOf("agreement.proposed")).isLessThan(csv.indexOf("agreement.endorsed"));
    mvc.perform(get(page() + "/events.json").with(as.person("auditor")))
        .andExpect(
            content()
                .json(
                    "{\"subject\": \""
                        + subject
                        + "\", \"events\": [{\"action\": \"agreement.proposed\"}, {\"action\": \"agreement.endorsed\", \"after\": {\"reason\": \"a \\\"good\\\" one\"}}]}"));
  }

  @Test
  void indexListsWhatHappenedLastAndFindsByWords() throws Exception {
    String word = "w" + UUID.randomUUID().toString().replace("-", "");
    UUID proposal = proposals.propose("Exchange " + word);
    String address = "/history/agreement/" + proposal;
    mvc.perform(get("/history").with(as.person("auditor")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(address)));
    mvc.perform(get("/history").param("q", word).with(as.person("auditor")))
        .andExpect(content().string(containsString(address)));
    mvc.perform(get("/history?q=nothing-is-called-this").with(as.person("auditor")))
        .andExpect(content().string(containsString("No case fits these words")));
  }

  @Test
  void pathIsDrawnAndTold() throws Exception {
    UUID proposal = proposals.propose("Exchange of lecturers");
    String address = "/history/agreement/" + proposal;
    String html =
        mvc.perform(get(address).with(as.person("auditor")))
            .andExpect(status().isOk())
            .andExpect(content().string(containsString("Proposal submitted")))
            .andExpect(content().string(containsString("data-model=")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    String model = html.replaceAll("(?s).*data-model=\"([^\"]+)\".*", "$1");
    mvc.perform(get(model).with(as.person("auditor")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("agreement-intake")));
    mvc.perform(get(model).with(as.person("proposer"))).andExpect(status().isOk());
    mvc.perform(get(model).with(as.person("student"))).andExpect(status().isNotFound());
  }

  private String page() {
    return "/history/" + subject.kind() + "/" + subject.id();
  }

  private void record(AuditEvent event) {
    transaction.executeWithoutResult(status -> log.record(event));
  }
}
