package org.entente.iso20022.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.entente.iso20022.BankAnswer;
import org.entente.iso20022.BankAnswer.Level;
import org.entente.iso20022.BankFileFault;
import org.entente.iso20022.Messages;
import org.entente.iso20022.Reason;
import org.entente.iso20022.Verdict;
import org.entente.shared.Money;
import org.entente.testing.Needs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bank says of payments that were sent, at each of its three levels. */
class StatusReportTest {

  private static final String ALL_LEVELS =
      Written.status(
          "<DbtrAgt><FinInstnId><BICFI>AGRIFRPPXXX</BICFI></FinInstnId></DbtrAgt>",
          """
          <GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
          <OrgnlPmtInfAndSts><OrgnlPmtInfId>MSG-1-1</OrgnlPmtInfId><PmtInfSts>ACCP</PmtInfSts>
          <TxInfAndSts><OrgnlInstrId>I1</OrgnlInstrId><OrgnlEndToEndId>E1</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>closed</AddtlInf><AddtlInf>since May</AddtlInf></StsRsnInf><StsRsnInf><Rsn><Prtry>X9</Prtry></Rsn></StsRsnInf><AcctSvcrRef>B9</AcctSvcrRef>
          <OrgnlTxRef><Amt><InstdAmt Ccy="JOD">1.500</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>
          <TxInfAndSts><OrgnlEndToEndId>E2</OrgnlEndToEndId></TxInfAndSts></OrgnlPmtInfAndSts>
          <OrgnlPmtInfAndSts><OrgnlPmtInfId>MSG-1-2</OrgnlPmtInfId></OrgnlPmtInfAndSts>""");

  @TempDir Path folder;
  private Written bank;

  @BeforeEach
  void bank() {
    bank = new Written(folder);
  }

  @Test
  void tellsFileGroupsAndPaymentsApart() {
    Messages.validate(
        Messages.schema(Needs.standards().resolve("iso20022/pain.002.001.10.xsd").toFile()),
        ALL_LEVELS.getBytes(StandardCharsets.UTF_8));
    List<BankAnswer> answers = answers(ALL_LEVELS);
    assertThat(answers.stream().map(BankAnswer::level))
        .containsExactly(Level.FILE, Level.GROUP, Level.PAYMENT, Level.PAYMENT);
    assertThat(answers.stream().map(BankAnswer::verdict))
        .containsExactly(Verdict.PARTLY, Verdict.ACCEPTED, Verdict.REFUSED, Verdict.ACCEPTED);
    BankAnswer refused = answers.get(2);
    assertThat(refused.references().message()).isEqualTo("MSG-1");
    assertThat(refused.references().paymentGroup()).isEqualTo("MSG-1-1");
    assertThat(refused.references().endToEnd()).isEqualTo("E1");
    assertThat(refused.references().servicer()).isEqualTo("B9");
    assertThat(refused.amount()).isEqualTo(Money.of("1.500", "JOD"));
    assertThat(refused.reasons().get(0).texts()).containsExactly("closed", "since May");
    assertThat(refused.reasons().get(0).messageKey()).isEqualTo("iso20022.reason.AC04");
    assertThat(refused.reasons().get(1).messageKey()).isEqualTo("iso20022.reason.OTHER");
    assertThat(refused.line()).isEqualTo(6);
  }

  @Test
  void takesAFileThatIsAnsweredAsAWhole() {
    String text =
        Written.status(
            "",
            "<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>DU01</Cd></Rsn></StsRsnInf></OrgnlGrpInfAndSts>");
    List<BankAnswer> answers = answers(text);
    assertThat(answers).hasSize(1);
    assertThat(answers.get(0).verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(answers.get(0).reasons().get(0).code()).isEqualTo("DU01");
  }

  /** A reason of one's own hides none that says of all that they were sent before. */
  @Test
  void keepsThatAllWereSentBefore() {
    String own = "<StsRsnInf><Rsn><Cd>AC01</Cd></Rsn></StsRsnInf>";
    String before = own.replace("AC01", "DU02");
    String payment =
        "<TxInfAndSts><OrgnlEndToEndId>E1</OrgnlEndToEndId><TxSts>RJCT</TxSts>"
            + own
            + "</TxInfAndSts></OrgnlPmtInfAndSts>";
    String group = "<OrgnlPmtInfAndSts><OrgnlPmtInfId>G</OrgnlPmtInfId><PmtInfSts>RJCT</PmtInfSts>";
    List<BankAnswer> byFile =
        answers(
            Written.status(
                "",
                "<GrpSts>PART</GrpSts>" + before + "</OrgnlGrpInfAndSts>" + group + own + payment));
    assertThat(byFile.subList(1, 3)).extracting(StatusReportTest::codes).containsOnly("AC01 DU02");
    List<BankAnswer> byGroup =
        answers(Written.status("", "</OrgnlGrpInfAndSts>" + group + before + payment));
    assertThat(byGroup).extracting(StatusReportTest::codes).containsExactly("DU02", "AC01 DU02");
  }

  private static String codes(BankAnswer answer) {
    return String.join(" ", answer.reasons().stream().map(Reason::code).toList());
  }

  @Test
  void decidesNothingByAStatusThatIsNotKnown() {
    assertThat(answers(ALL_LEVELS.replace("RJCT", "QQQQ")).get(2).verdict())
        .isEqualTo(Verdict.UNDECIDED);
    assertThat(Verdict.of("RCVD")).isEqualTo(Verdict.UNDECIDED);
    assertThat(Verdict.of("ACSC")).isEqualTo(Verdict.SETTLED);
  }

  @Test
  void refusesWhatAnotherBankSaysOrOfAnotherAccount() {
    assertFault(ALL_LEVELS.replace("AGRIFRPPXXX", "DEUTDEFF"), "bank", 3);
    assertFault(
        ALL_LEVELS.replace(
            "</InstdAmt></Amt>",
            "</InstdAmt></Amt><DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct>"),
        "account",
        7);
    assertFault(ALL_LEVELS.replace("<OrgnlMsgId>MSG-1</OrgnlMsgId>", ""), "missing", 4);
    assertFault(ALL_LEVELS.replace("ACCP", "accepted"), "value", 5);
    assertFault(
        ALL_LEVELS.replace("<GrpSts>PART</GrpSts>", "").replace("<PmtInfSts>ACCP</PmtInfSts>", ""),
        "missing",
        8);
  }

  private void assertFault(String text, String reason, long line) {
    BankFileFault fault = catchThrowableOfType(BankFileFault.class, () -> bank.open(text));
    assertThat(fault).as(reason).isNotNull();
    assertThat(fault.messageKey()).isEqualTo("iso20022.fault." + reason);
    assertThat(fault.line()).isEqualTo(line);
  }

  private List<BankAnswer> answers(String text) {
    return bank.records(text).stream().map(BankAnswer.class::cast).toList();
  }
}
