package org.entente.bank.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.bank.PaymentInstruction;
import org.entente.bank.answer.AfterAlls;
import org.entente.shared.Actor;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleBankDetails;
import org.entente.testing.SampleBankFiles;
import org.entente.testing.SamplePayments;
import org.entente.testing.SentFiles;
import org.entente.testing.SignedInAs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@EntenteTest
class BankPagesTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private SamplePayments samples;
  @Autowired private SentFiles files;
  @Autowired private SampleBankFiles answers;
  @Autowired private AfterAlls afterAlls;
  @Autowired private ProcessDriver driver;
  @Autowired private SampleBankDetails details;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(strings = {"proposer", "officer", "student", "rector", "legal"})
  void isThereForNobodyElse(String person) throws Exception {
    for (String path : new String[] {"/bank", "/bank/batches", "/bank/payments", "/bank/answers"}) {
      see(person, path).andExpect(status().isForbidden());
    }
    UUID order = samples.queued(SamplePayments.LINE, "41.00").order();
    see(person, "/history/bank-payment/" + order).andExpect(status().isNotFound());
  }

  /** The overview has troubles of its own, and is no error page for that. */
  @Test
  void countsWhatWaitsAsEveryPageDoes() throws Exception {
    details.entered(details.payee("Somebody who waits"), SampleBankDetails.FRENCH);
    assertThat(counts("/bank")).isNotEmpty().isEqualTo(counts("/bank/answers"));
  }

  @Test
  void makesAFileAndAsksForAFreshSignInToReleaseIt() throws Exception {
    PaymentInstruction payment = samples.queued(SamplePayments.FILE, "42.00");
    see("finance-officer", "/bank").andExpect(content().string(containsString("Make the file")));
    String page =
        Objects.requireNonNull(
            mvc.perform(
                    post("/bank/batches")
                        .param("account", SamplePayments.FILE)
                        .param("day", payment.executionDay().toString())
                        .with(as.person("finance-officer"))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    String body = body("finance-controller", page);
    assertThat(body).contains("Release this file", payment.endToEndId());
    assertThat(body("finance-officer", page)).doesNotContain("Release this file");
    String hash = body.replaceFirst("(?s).*name=\"hash\" value=\"([0-9a-f]{64})\".*", "$1");
    mvc.perform(
            post(page + "/release")
                .param("hash", hash)
                .with(as.person("finance-controller"))
                .with(csrf()))
        .andExpect(header().string("Location", startsWith("/sign-in/again/")));
    mvc.perform(
            post(page + "/release")
                .param("hash", hash)
                .with(as.person("finance-officer"))
                .with(csrf()))
        .andExpect(status().isForbidden());
    see("finance-controller", page + "/file").andExpect(status().isConflict());
    assertThat(body("auditor", "/history" + page.replace("/bank/batches/", "/bank-batch/")))
        .contains("Made a file of payments");
  }

  @Test
  void givesAFileOutOnceItIsWithTheBank() throws Exception {
    PaymentInstruction payment = samples.queued(SamplePayments.FILE, "43.00");
    UUID batch = files.sent(payment);
    see("finance-director", "/bank/batches/" + batch + "/file")
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Disposition", containsString("attachment")))
        .andExpect(content().string(containsString(payment.endToEndId())));
    see("finance-officer", "/bank/batches/" + batch + "/file").andExpect(status().isForbidden());
    assertThat(body("finance-officer", "/bank/payments/" + payment.order()))
        .contains("With the bank")
        .doesNotContain("BE68539007547034");
  }

  @Test
  void showsFilesOfAnAccountThatIsConfiguredNoLonger() throws Exception {
    UUID batch = files.sent(samples.queued(SamplePayments.FILE, "44.00"));
    move(batch, "closed-long-ago");
    try {
      assertThat(body("finance-director", "/bank/batches"))
          .contains("closed-long-ago", "no longer configured");
      assertThat(body("finance-director", "/bank/batches/" + batch))
          .contains("closed-long-ago", "no longer configured")
          .doesNotContain("/file\"");
      see("finance-director", "/bank/batches/" + batch + "/file").andExpect(status().isConflict());
    } finally {
      move(batch, SamplePayments.FILE);
    }
  }

  @Test
  void saysWhereAFileMayLieThatItsAccountKnowsNoMore() throws Exception {
    UUID batch = files.released(samples.queued(SamplePayments.FILE, "44.50"));
    leaving(batch, "/somewhere/earlier");
    try {
      assertThat(body("finance-director", "/bank/batches/" + batch))
          .contains("may lie in a folder", "/somewhere/earlier")
          .doesNotContain("/hand-over\"", "/take-apart\"");
    } finally {
      leaving(batch, null);
    }
  }

  private void leaving(UUID batch, @Nullable String folder) {
    jdbc.sql(
            """
            update bank_batch set leaving_in = :folder,
              leaving_at = case when cast(:folder as text) is null then null else second_at end
             where id = :id
            """)
        .param("folder", folder)
        .param("id", batch)
        .update();
  }

  private void move(UUID batch, String account) {
    jdbc.sql("update bank_batch set account = :account where id = :id")
        .param("account", account)
        .param("id", batch)
        .update();
  }

  @Test
  void saysWhatIsWrongWithAFileOfTheBank() throws Exception {
    mvc.perform(
            multipart("/bank/answers")
                .file(
                    new MockMultipartFile(
                        "file", "a.xml", "text/xml", "<Document".getBytes(StandardCharsets.UTF_8)))
                .with(as.person("finance-officer"))
                .with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Nothing was booked")));
    assertThat(body("finance-controller", "/bank/answers")).contains("Not taken");
  }

  /** Who waits for whom, what would happen, and why not this person. */
  @Test
  void showsWhatWaitsForASecondPerson() throws Exception {
    Actor officer = driver.person("finance-officer").actor();
    String brought = "/bank/answers/" + answers.brought(officer);
    assertThat(body("finance-officer", brought)).contains("Waits for a second person");
    assertThat(body("finance-controller", brought)).contains("It is the bank’s file: book it");
    assertThat(body("finance-officer", brought)).doesNotContain("It is the bank’s file: book it");
    UUID differs = answers.different("1398.50");
    afterAlls.ask(differs, 0, "Charges of the bank, as agreed with it", officer);
    String line = AfterAlls.page(differs, 0);
    assertThat(body("finance-controller", line))
        .contains("Finance officer", "€1,398.5", "the payment is then: Paid", "Book it after all");
    assertThat(body("auditor", "/bank/answers/waiting"))
        .contains(brought, line, "Charges of the bank, as agreed with it");
    afterAlls.decline(differs, 0, "Not agreed with it", driver.person("finance-director").actor());
    assertThat(body("finance-officer", line)).contains("Not agreed with it", "Ask a second person");
  }

  @Test
  void hasAPaymentTriedAgain() throws Exception {
    UUID order = samples.queued(SamplePayments.LINE, "44.00").order();
    mvc.perform(post("/bank/payments/" + order + "/again").with(as.person("admin")).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(body("auditor", "/history/bank-payment/" + order)).contains("Had it tried again");
    mvc.perform(post("/bank/payments/" + order + "/again").with(as.person("auditor")).with(csrf()))
        .andExpect(status().isForbidden());
  }

  /** The reason is ours: no bank gave one. */
  @Test
  void saysWhyAPaymentWasTakenBack() throws Exception {
    UUID order = samples.cancelled("44.50").order();
    assertThat(body("finance-officer", "/bank/payments/" + order))
        .contains("Taken back", "Paid twice by mistake")
        .doesNotContain("The bank gives its reason");
  }

  @Test
  void showsAccountsAndLists() throws Exception {
    samples.queued(SamplePayments.LINE, "45.00");
    assertThat(body("finance-director", "/bank")).contains("leads nowhere yet");
    assertThat(body("finance-director", "/bank/accounts/" + SamplePayments.FILE))
        .contains("FR76 •••• 0189")
        .doesNotContain("FR7630006000011234567890189");
    body("admin", "/bank/payments?state=QUEUED&troubled=false");
    body("admin", "/bank/payments?troubled=true&state=x");
    see("admin", "/bank/accounts/none").andExpect(status().isNotFound());
    see("admin", "/bank/payments/" + UUID.randomUUID()).andExpect(status().isNotFound());
    see("admin", "/bank/batches/" + UUID.randomUUID()).andExpect(status().isNotFound());
    see("admin", "/bank/answers/" + UUID.randomUUID()).andExpect(status().isNotFound());
  }

  private ResultActions see(String person, String path) throws Exception {
    return mvc.perform(get(path).with(as.person(person)));
  }

  private List<String> counts(String path) throws Exception {
    return Pattern.compile("<span class=\"count\">([^<]+)</span>")
        .matcher(body("finance-controller", path))
        .results()
        .map(count -> count.group(1))
        .toList();
  }

  private String body(String person, String path) throws Exception {
    return see(person, path)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
