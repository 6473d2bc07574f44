package org.entente.disbursement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import org.entente.bank.FateState;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.PaymentOrder;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleDisbursements;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the pages of payments show, and to whom. */
@EntenteTest
class PaymentPagesTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs signedIn;
  @Autowired private SampleDisbursements sample;
  @Autowired private ProcessDriver driver;

  @Test
  void showsConditionsOrdersWhatTheBankSaysAndTheBook() throws Exception {
    Disbursement one = sample.due(sample.small());
    sample.ordered(one);
    PaymentOrder order = sample.order(one);
    sample.answer(one, FateState.PAID);
    String page = "/disbursements/" + one.id();
    read("auditor", page)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("arrival.pdf")))
        .andExpect(content().string(containsString(order.reference())))
        .andExpect(content().string(containsString(order.hash().hex())))
        .andExpect(content().string(containsString(order.masked())))
        .andExpect(content().string(containsString("€1,468")))
        .andExpect(content().string(containsString("Entries in the book")));
    read("auditor", "/payments/" + order.id())
        .andExpect(redirectedUrl(page + "#order-" + order.id()));
    read("auditor", "/awards/" + one.award() + "/arrival").andExpect(status().isOk());
    sample.answer(one, FateState.RETURNED, "AC04");
    read("officer", page)
        .andExpect(content().string(containsString("AC04")))
        .andExpect(content().string(containsString("Have the bank details corrected")));
    read("officer", "/awards/" + one.award())
        .andExpect(content().string(containsString("href=\"" + page + "\"")));
  }

  @Test
  void isNotPaidWhereAnOfficerAsksAndFinanceAgrees() throws Exception {
    Disbursement one = sample.due(sample.small());
    String page = "/disbursements/" + one.id();
    read("officer", page).andExpect(content().string(containsString(page + "/stop")));
    read("officer", page + "/stop").andExpect(status().isOk());
    send("officer", page + "/stop", "no").andExpect(status().isUnprocessableContent());
    send("officer", page + "/stop", "The stay was called off.").andExpect(redirectedUrl(page));
    send("officer", page + "/stop/confirm", "").andExpect(status().isForbidden());
    read("finance-controller", page)
        .andExpect(content().string(containsString("The stay was called off.")))
        .andExpect(content().string(containsString("/stop/confirm")));
    send("finance-controller", page + "/stop/confirm", "").andExpect(redirectedUrl(page));
    read("officer", page).andExpect(content().string(containsString("Nothing more is paid")));
  }

  @Test
  void isTakenBackOnItsPageAndByPrograms() throws Exception {
    Disbursement one = sample.due(sample.small());
    sample.ordered(one);
    String page = "/disbursements/" + one.id();
    String form = "/payments/" + sample.order(one).id() + "/take-back";
    read("finance-controller", page).andExpect(content().string(containsString(form)));
    read("auditor", page).andExpect(content().string(not(containsString(form))));
    read("finance-controller", form).andExpect(status().isOk());
    send("finance-controller", form, "no").andExpect(status().isUnprocessableContent());
    send("finance-officer", form, "The day is wrong.").andExpect(status().isForbidden());
    send("presidents-office", form, "The day is wrong.").andExpect(status().isForbidden());
    send("finance-controller", form, "The day is wrong.").andExpect(redirectedUrl(page));
    read("auditor", page).andExpect(content().string(containsString("The day is wrong.")));
    read("auditor", "/history/disbursement/" + one.id())
        .andExpect(content().string(containsString("taken back before it was sent")));
    driver.runAsyncJobs(one.id());
    sample.ordered(one);
    String api = "/api/payments/" + sample.order(one).id() + "/take-back";
    program(api, "{\"reason\":\"no\"}").andExpect(status().isBadRequest());
    program(api, "{\"reason\":\"The day is wrong.\"}")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("\"TAKEN_BACK\"")));
    program(api, "{\"reason\":\"Once more, please.\"}").andExpect(status().isConflict());
  }

  private ResultActions program(String path, String body) throws Exception {
    return mvc.perform(
        post(path)
            .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
            .contentType(org.springframework.http.MediaType.APPLICATION_JSON)
            .content(body)
            .with(csrf())
            .with(signedIn.person("finance-controller")));
  }

  private ResultActions send(String who, String path, String reason) throws Exception {
    return mvc.perform(post(path).param("reason", reason).with(csrf()).with(signedIn.person(who)));
  }

  @Test
  void saysOfAnUnknownOneThatNobodyNeedsToDoAnything() throws Exception {
    Disbursement one = sample.due(sample.small());
    sample.ordered(one);
    sample.answer(one, FateState.UNKNOWN);
    read("finance-director", "/disbursements/" + one.id())
        .andExpect(content().string(containsString("not sent again until the bank says")));
  }

  @Test
  void checkersSeeTheHashAndThePanel() throws Exception {
    Disbursement one = sample.due(sample.small());
    sample.make(one);
    String task = driver.task(one.ref(), "checkPayment").id();
    read("finance-controller", "/tasks/" + task)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(sample.order(one).hash().hex())));
    read("finance-controller", "/disbursements/" + one.id() + "/panel?task=" + task)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(sample.order(one).reference())));
  }

  @Test
  void isListedFilteredTakenHomeAndServedToPrograms() throws Exception {
    Disbursement one = sample.due(sample.small());
    sample.make(one);
    PaymentOrder order = sample.order(one);
    read("officer", "/payments?state=DRAFT&award=" + one.award())
        .andExpect(content().string(containsString(one.reference())));
    read("officer", "/payments?state=PAID&award=" + one.award())
        .andExpect(content().string(not(containsString(one.reference()))));
    read("officer", "/payments?q=" + order.reference().toLowerCase(Locale.ROOT))
        .andExpect(content().string(containsString(one.reference())));
    read("officer", "/payments?q=PO-1999-00001")
        .andExpect(content().string(not(containsString(one.reference()))));
    read("officer", "/payments.csv?award=" + one.award())
        .andExpect(content().string(containsString(order.reference())));
    read("officer", "/api/payments?state=DRAFT&count=true&award=" + one.award())
        .andExpect(content().string(containsString(order.hash().hex())));
    read("officer", "/api/payments/" + order.id())
        .andExpect(content().string(containsString("\"1468.00\"")))
        .andExpect(content().string(containsString("\"DRAFT\"")));
  }

  @Test
  void theBeneficiaryReadsWhatIsMissingAndWhenTheyWerePaid() throws Exception {
    Disbursement one = sample.of(driver.person("student").id(), false);
    String page = "/my/awards/" + one.award();
    read("student", page).andExpect(content().string(containsString("bank details confirmed")));
    sample.due(one);
    sample.ordered(one);
    sample.answer(one, FateState.PAID);
    String shown = read("student", page).andReturn().getResponse().getContentAsString();
    assertThat(shown).contains("Paid on").doesNotContain("/disbursements/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"student", "reviewer1", "proposer"})
  void nobodyElseFindsOne(String outsider) throws Exception {
    Disbursement one = sample.due(sample.small());
    sample.make(one);
    for (String path :
        List.of(
            "/disbursements/" + one.id(),
            "/disbursements/" + one.id() + "/panel",
            "/payments/" + sample.order(one).id(),
            "/awards/" + one.award() + "/arrival")) {
      read(outsider, path).andExpect(status().isNotFound());
    }
  }

  private ResultActions read(String who, String path) throws Exception {
    return mvc.perform(get(path).with(signedIn.person(who)));
  }
}
