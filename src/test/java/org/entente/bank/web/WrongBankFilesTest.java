package org.entente.bank.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.entente.bank.AccountBlocks;
import org.entente.bank.BankPayments;
import org.entente.bank.FateState;
import org.entente.bank.PaymentInstruction;
import org.entente.testing.EntenteTest;
import org.entente.testing.PaymentEar;
import org.entente.testing.Program;
import org.entente.testing.Programs;
import org.entente.testing.SampleBankFiles;
import org.entente.testing.SamplePayments;
import org.entente.testing.SentFiles;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A wrong file says what is wrong with it and changes nothing, by page and by program. */
@EntenteTest
class WrongBankFilesTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private Programs programs;
  @Autowired private SentFiles files;
  @Autowired private BankPayments payments;
  @Autowired private AccountBlocks blocks;
  @Autowired private PaymentEar ear;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "currency|the booking is in USD, and the account is kept in EUR",
        "bank|the file comes from the bank DEUTDEFF",
        "account|the account BE68539007547034 is not one of ours",
        "truncated|its end is missing"
      })
  void saysWhatIsWrongAndChangesNothing(String what, String words) throws Exception {
    PaymentInstruction payment = files.sent("1400.00").get(0);
    String text = wrong(what, SampleBankFiles.notification(payment.endToEndId()));
    MockHttpServletResponse page = upload(text);
    assertThat(page.getStatus()).isEqualTo(422);
    assertThat(page.getContentAsString(StandardCharsets.UTF_8))
        .contains(words, "Nothing was booked");
    Program.Answer answer = bring(text);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().toString()).contains(words, "Nothing was booked");
    assertThat(payments.fate(payment.order()).orElseThrow().state()).isEqualTo(FateState.SENT);
    assertThat(ear.steps(payment.order())).containsExactly("QUEUED-SENT");
    assertThat(blocks.standing(SamplePayments.FILE)).isEmpty();
  }

  /** The same bytes by page and by program are one file, and wait for one confirmation. */
  @ParameterizedTest
  @CsvSource({"true", "false"})
  void aDoubledFileIsOneFile(boolean pageFirst) throws Exception {
    PaymentInstruction payment = files.sent("1400.00").get(0);
    String text = SampleBankFiles.notification(payment.endToEndId());
    String first = pageFirst ? uploaded(text) : brought(text);
    String second = pageFirst ? brought(text) : uploaded(text);
    assertThat(second).isEqualTo(first);
    assertThat(ear.steps(payment.order())).containsExactly("QUEUED-SENT");
  }

  private String uploaded(String text) throws Exception {
    String page = String.valueOf(upload(text).getRedirectedUrl());
    return page.substring(page.lastIndexOf('/') + 1);
  }

  private String brought(String text) {
    return bring(text).json().get("id").asString();
  }

  private static String wrong(String what, String text) {
    return switch (what) {
      case "currency" -> text.replace("Ccy=\"EUR\"", "Ccy=\"USD\"");
      case "bank" ->
          text.replace(
              "</IBAN></Id></Acct>",
              "</IBAN></Id><Svcr><FinInstnId><BICFI>DEUTDEFF</BICFI></FinInstnId></Svcr></Acct>");
      case "account" -> text.replace("FR7630006000011234567890189", "BE68539007547034");
      default -> text.substring(0, text.length() - 60);
    };
  }

  private MockHttpServletResponse upload(String text) throws Exception {
    return mvc.perform(
            multipart("/bank/answers")
                .file(
                    new MockMultipartFile(
                        "file", "a.xml", "text/xml", text.getBytes(StandardCharsets.UTF_8)))
                .with(as.person("finance-officer"))
                .with(csrf()))
        .andReturn()
        .getResponse();
  }

  private Program.Answer bring(String text) {
    String content = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    return programs
        .of("finance-controller")
        .post("/api/bank/answers", "{\"name\": \"camt054.xml\", \"content\": \"" + content + "\"}");
  }
}
