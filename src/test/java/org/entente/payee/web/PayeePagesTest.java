package org.entente.payee.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.form.FormInput;
import org.entente.payee.BankDetails;
import org.entente.payee.Details;
import org.entente.payee.DetailsState;
import org.entente.payee.PayeeState;
import org.entente.payee.Payees;
import org.entente.people.Person;
import org.entente.people.Substitutions;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.PersonalLinkGuests;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleAwards;
import org.entente.testing.SampleBankDetails;
import org.entente.testing.SampleCalls;
import org.entente.testing.SampleEnvelopes;
import org.entente.testing.SignedInAs;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@EntenteTest
class PayeePagesTest {

  private static final String WHOLE = "FR14 2004 1010 0505 0001 3M02 606";

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private PersonalLinkGuests guests;
  @Autowired private SampleBankDetails samples;
  @Autowired private SampleAwards awards;
  @Autowired private SampleCalls calls;
  @Autowired private SampleEnvelopes envelopes;
  @Autowired private BankDetails details;
  @Autowired private Payees payees;
  @Autowired private Substitutions substitutions;
  @Autowired private TaskDesk desk;
  @Autowired private ProcessDriver driver;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  @Test
  void aPayeeSeesWhatTheBankReadsBeforeAnythingIsKept() throws Exception {
    Person student = driver.person("student");
    awards.accept(awards.ofPerson(student.id()));
    int before = details.of(student.id()).size();
    see("student", "/my/bank-details").andExpect(status().isOk());
    see("student", "/my/bank-details/new")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("<h1>Enter bank details</h1>")))
        .andExpect(content().string(containsString("<title>Enter bank details")));
    send("student", form("/my/bank-details/check", "سارة خليل", "FR1420041010050500013M02607"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("The check digits do not fit")));
    String review =
        send("student", form("/my/bank-details/check", "سارة خليل", WHOLE))
            .andExpect(status().isOk())
            .andExpect(content().string(containsString("Sarah Khalil")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(details.of(student.id())).hasSize(before);
    send("student", form("/my/bank-details", "سارة خليل", WHOLE))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("you have not confirmed it")));
    MockHttpServletRequestBuilder keep = form("/my/bank-details", "سارة خليل", WHOLE);
    losses(review).forEach(loss -> keep.param("loss", loss));
    send("student", keep).andExpect(redirectedUrl("/my/bank-details"));
    see("student", "/my/bank-details")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("FR14 •••• 2606"),
                        not(containsString("20041010")),
                        not(containsString("2004 1010")))));
    Details entry = details.of(student.id()).get(0);
    assertThat(entry.holder()).isEqualTo("Sarah Khalil");
    stopOwn(entry);
  }

  private void stopOwn(Details entry) throws Exception {
    String stop = "/my/bank-details/" + entry.id() + "/stop";
    see("student", stop).andExpect(status().isOk());
    send("student", post(stop).param("reason", "no")).andExpect(status().isUnprocessableContent());
    send("student", post(stop).param("reason", "It was not me"))
        .andExpect(redirectedUrl("/my/bank-details"));
    assertThat(details.get(entry.id()).state()).isEqualTo(DetailsState.STOPPED);
    see("student", stop).andExpect(status().isConflict());
  }

  private static List<String> losses(String page) {
    List<String> found = new ArrayList<>();
    java.util.regex.Matcher matcher =
        java.util.regex.Pattern.compile("name=\"loss\" value=\"([^\"]*)\"").matcher(page);
    while (matcher.find()) {
      found.add(matcher.group(1).replace("&gt;", ">"));
    }
    assertThat(found).isNotEmpty();
    return found;
  }

  @Test
  void whoCameByALinkEntersTheirsAndNobodyElses() throws Exception {
    PersonalLinkGuests.Guest guest = guests.enter(reference(calls.open()));
    mvc.perform(get("/my/bank-details").cookie(guest.session())).andExpect(status().isNotFound());
    UUID applicant = becomePayee(guest.draft());
    mvc.perform(get("/my/bank-details").cookie(guest.session())).andExpect(status().isOk());
    mvc.perform(
            form("/my/bank-details", "Guest of the house", WHOLE)
                .cookie(guest.session())
                .with(csrf()))
        .andExpect(redirectedUrl("/my/bank-details"));
    Details entry = details.of(applicant).get(0);
    assertThat(entry.entered().personId()).isNull();
    UUID other = samples.entered(samples.payee("Somebody else"), SampleBankDetails.GERMAN);
    mvc.perform(get("/my/bank-details/" + other + "/stop").cookie(guest.session()))
        .andExpect(status().isNotFound());
    mvc.perform(get("/my/bank-details"))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("FR14"))));
  }

  /** They have accepted an award. */
  private UUID becomePayee(UUID draft) {
    UUID applicant =
        jdbc.sql("select applicant from application where id = :id")
            .param("id", draft)
            .query(UUID.class)
            .single();
    UUID award = awards.at(awards.prepared(1, 0, SampleAwards.EACH), 1).id();
    awards.offer(award);
    awards.accept(award);
    jdbc.sql("update award set applicant = :applicant where id = :id")
        .param("applicant", applicant)
        .param("id", award)
        .update();
    return applicant;
  }

  private String reference(UUID call) {
    return jdbc.sql("select reference from grant_call where id = :id")
        .param("id", call)
        .query(String.class)
        .single();
  }

  @Test
  void financeSeesTheWholeNumberForAReasonThatStays() throws Exception {
    UUID version = samples.entered(samples.payee("Student Look"), SampleBankDetails.FRENCH);
    String page = "/bank-details/" + version;
    see("finance-controller", page)
        .andExpect(content().string(containsString("FR14 •••• 2606")))
        .andExpect(content().string(containsString("The names agree")))
        .andExpect(content().string(not(containsString(WHOLE))));
    send("finance-controller", post(page + "/look").param("reason", "x"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(not(containsString(WHOLE))));
    send("finance-controller", post(page + "/look").param("reason", "To compare the paper"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(WHOLE)))
        .andExpect(content().string(containsString("To compare the paper")));
    see("auditor", page)
        .andExpect(content().string(containsString("To compare the paper")))
        .andExpect(content().string(not(containsString(WHOLE))));
    send("auditor", post(page + "/look").param("reason", "I am curious"))
        .andExpect(status().isNotFound());
    send("auditor", post(page + "/stop").param("reason", "I am curious"))
        .andExpect(status().isNotFound());
    see("auditor", "/history/bank-detail/" + version)
        .andExpect(content().string(containsString("Looked at the whole number")))
        .andExpect(content().string(not(containsString(WHOLE))));
  }

  @Test
  void warnsOfTheSameAccountUnderAnotherName() throws Exception {
    UUID first = samples.entered(samples.payee("Twin One"), SampleBankDetails.BRITISH);
    UUID second = samples.entered(samples.payee("Twin Two"), SampleBankDetails.BRITISH);
    see("finance-controller", "/bank-details/" + second + "/panel")
        .andExpect(content().string(containsString("/bank-details/" + first)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"student", "officer", "rector", "admin", "reviewer1", "proposer"})
  void isThereForNobodyElse(String outsider) throws Exception {
    UUID version = samples.entered(samples.payee("Student Hidden"), SampleBankDetails.FRENCH);
    String page = "/bank-details/" + version;
    for (String path : List.of(page, page + "/panel", page + "/stop", "/my" + page + "/stop")) {
      see(outsider, path).andExpect(status().isNotFound());
    }
    for (String path : List.of(page + "/look", page + "/stop", "/my" + page + "/stop")) {
      send(outsider, post(path).param("reason", "I am curious")).andExpect(status().isNotFound());
    }
    see(outsider, "/bank-details").andExpect(status().isForbidden());
    see("proposer", "/my/bank-details").andExpect(status().isNotFound());
  }

  @Test
  void aStandInReadsAndDecidesToo() throws Exception {
    UUID version = samples.entered(samples.payee("Student Stood"), SampleBankDetails.FRENCH);
    asStandIn(
        "data-protection",
        () -> see("data-protection", "/bank-details/" + version).andExpect(status().isOk()));
    see("data-protection", "/bank-details/" + version).andExpect(status().isNotFound());
  }

  @Test
  void financeEntersForAPayeeWithAReason() throws Exception {
    UUID award = awards.at(awards.prepared(1, 0, SampleAwards.EACH), 1).id();
    awards.offer(award);
    awards.accept(award);
    UUID payee =
        jdbc.sql("select applicant from award where id = :id")
            .param("id", award)
            .query(UUID.class)
            .single();
    String path = "/bank-details/for/" + payee;
    see("finance-officer", "/bank-details/new?q=Applicant")
        .andExpect(content().string(containsString("/bank-details/for/")));
    see("finance-officer", path).andExpect(status().isOk());
    see("finance-controller", path).andExpect(status().isForbidden());
    see("finance-officer", "/bank-details/for/" + UUID.randomUUID())
        .andExpect(status().isNotFound());
    send("finance-officer", form(path + "/check", "Applicant 1", WHOLE))
        .andExpect(status().isUnprocessableContent());
    send("finance-officer", form(path, "Applicant 1", WHOLE))
        .andExpect(status().isUnprocessableContent());
    send("finance-officer", form(path, "Applicant 1", WHOLE).param("why", "Asked by telephone"))
        .andExpect(status().is3xxRedirection());
    Details entry = details.of(payee).get(0);
    assertThat(entry.why()).isEqualTo("Asked by telephone");
    see("finance-officer", "/bank-details?q=applicant&state=ENTERED")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("/bank-details/" + entry.id())));
    samples.confirm(entry.id());
    assertThat(payees.state(payee)).isEqualTo(PayeeState.PAYABLE);
  }

  @Test
  void ofTwoWhoConfirmAtOnceOneIsTold() throws Exception {
    UUID version = samples.entered(samples.payee("Student Raced"), SampleBankDetails.FRENCH);
    OpenTask task = driver.task(Details.ref(version), "confirmBankDetails");
    ContentHash hash = desk.contentHash(task).orElseThrow();
    List<Object> ends = new ArrayList<>();
    asStandIn(
        "registrar",
        () -> {
          CyclicBarrier start = new CyclicBarrier(2);
          ExecutorService pool = Executors.newFixedThreadPool(2);
          try {
            List<Future<Object>> running = new ArrayList<>();
            for (String who : List.of("finance-controller", "registrar")) {
              running.add(pool.submit(() -> confirm(start, task, hash, driver.person(who))));
            }
            for (Future<Object> each : running) {
              ends.add(each.get());
            }
          } finally {
            pool.shutdownNow();
          }
        });
    assertThat(ends).filteredOn(end -> end == Refusal.Kind.CONFLICT).hasSize(1);
    assertThat(ends).filteredOn(end -> end instanceof String).hasSize(1);
    assertThat(details.get(version).state()).isEqualTo(DetailsState.PAYABLE);
  }

  private Object confirm(CyclicBarrier start, OpenTask task, ContentHash hash, Person who)
      throws Exception {
    start.await();
    try {
      desk.complete(
          task.id(), FormInput.of(Map.of("detailsDecision", "CONFIRMED")), hash, who.actor());
      return "confirmed";
    } catch (Refusal refusal) {
      return refusal.kind();
    }
  }

  private void asStandIn(String standIn, Step step) throws Exception {
    UUID controller = driver.person("finance-controller").id();
    LocalDate today = LocalDate.now(clock);
    UUID substitution =
        substitutions.record(controller, driver.person(standIn).id(), today, today, "Decision 4");
    try {
      step.run();
    } finally {
      substitutions.takeBack(substitution, controller);
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws Exception;
  }

  private static MockHttpServletRequestBuilder form(String path, String holder, String iban) {
    return post(path)
        .param("holder", holder)
        .param("iban", iban)
        .param("bic", "PSSTFRPPXXX")
        .param("town", "Lille")
        .param("country", "FR");
  }

  private ResultActions see(String person, String path) throws Exception {
    return mvc.perform(get(path).with(as.person(person)));
  }

  private ResultActions send(String person, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(as.person(person)).with(csrf()));
  }
}
