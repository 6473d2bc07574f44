package org.entente.iso20022.initiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.validation.Schema;
import org.entente.iso20022.CreditTransfer;
import org.entente.iso20022.Messages;
import org.entente.iso20022.PaymentBatch;
import org.entente.iso20022.PaymentFile;
import org.entente.iso20022.PaymentGroup;
import org.entente.iso20022.PaymentProfile;
import org.entente.iso20022.RandomBatches;
import org.entente.shared.Refusal;
import org.entente.testing.Needs;
import org.junit.jupiter.api.Test;

/** Files read back by a reader that is not ours. */
class CreditTransferFilesTest {

  private final CreditTransferFiles files =
      new CreditTransferFiles(new SchemaCheck(new PaymentFileProperties(null)));

  @Test
  void writesWhatTheSchemaAllowsWhateverTheBatch() {
    Schema schema =
        Messages.schema(Needs.standards().resolve("iso20022/pain.001.001.09.xsd").toFile());
    long seed = seed();
    RandomBatches batches = new RandomBatches(seed);
    for (int i = 0; i < 60; i++) {
      PaymentBatch batch = batches.of(1 + i % 20);
      assertThat(files.problems(batch)).as("seed %s, batch %s", seed, i).isEmpty();
      Messages.validate(schema, files.write(batch).content());
    }
  }

  @Test
  void givesNothingOutThatTheSchemaOfAnOfficeRefuses() {
    SchemaCheck office =
        new SchemaCheck(new PaymentFileProperties(Needs.standards().resolve("iso20022")));
    byte[] content = new CreditTransferFiles(office).write(new RandomBatches(5).of(3)).content();
    byte[] wrong =
        new String(content, StandardCharsets.UTF_8)
            .replace("<PmtMtd>TRF</PmtMtd>", "")
            .getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> office.check(wrong))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("PmtMtd");
  }

  @Test
  void doesNotStartWithoutTheSchemaThatAnOfficeNamed() {
    PaymentFileProperties named = new PaymentFileProperties(Path.of("target/nowhere"));
    assertThatThrownBy(() -> new SchemaCheck(named)).hasMessageContaining("nowhere");
  }

  @Test
  void losesNeitherPaymentNorCentOnTheWay() {
    RandomBatches batches = new RandomBatches(seed());
    for (int i = 0; i < 40; i++) {
      PaymentBatch batch = batches.of(1 + i);
      PaymentFile file = files.write(batch);
      Messages read = Messages.of(file.content());
      assertSums(batch, file, read);
      for (CreditTransfer transfer : batch.transfers()) {
        assertSame(transfer, read);
      }
    }
  }

  private static void assertSums(PaymentBatch batch, PaymentFile file, Messages read) {
    BigDecimal sum =
        batch.transfers().stream()
            .map(each -> each.amount().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(new BigDecimal(read.text("//GrpHdr/CtrlSum"))).isEqualByComparingTo(sum);
    assertThat(file.controlSum()).isEqualByComparingTo(sum);
    assertThat(read.text("//GrpHdr/NbOfTxs")).isEqualTo("" + batch.transfers().size());
    assertThat(read.texts("//PmtInf/PmtInfId"))
        .isEqualTo(file.groups().stream().map(PaymentGroup::id).toList())
        .doesNotHaveDuplicates()
        .allMatch(id -> id.length() <= 35);
    for (Messages group : read.all("//PmtInf")) {
      BigDecimal parts =
          group.texts("CdtTrfTxInf/Amt/InstdAmt").stream()
              .map(BigDecimal::new)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(new BigDecimal(group.text("CtrlSum"))).isEqualByComparingTo(parts);
      assertThat(group.text("NbOfTxs")).isEqualTo("" + group.all("CdtTrfTxInf").size());
      assertThat(group.texts("CdtTrfTxInf/Amt/InstdAmt/@Ccy").stream().distinct()).hasSize(1);
      assertThat(group.text("ReqdExctnDt/Dt")).isEqualTo(batch.executionDay().toString());
    }
  }

  private static void assertSame(CreditTransfer transfer, Messages read) {
    Messages one =
        read.all("//CdtTrfTxInf[PmtId/EndToEndId='" + transfer.endToEndId() + "']").get(0);
    assertThat(one.text("PmtId/InstrId")).isEqualTo(transfer.instructionId());
    assertThat(one.text("PmtId/UETR"))
        .isEqualTo(transfer.uetr() == null ? "" : transfer.uetr().toString());
    assertThat(one.text("Amt/InstdAmt")).isEqualTo(transfer.amount().amount().toPlainString());
    assertThat(one.text("Amt/InstdAmt/@Ccy"))
        .isEqualTo(transfer.amount().currency().getCurrencyCode());
    assertThat(one.text("Cdtr/Nm")).isEqualTo(transfer.creditor().name());
    assertThat(one.text("Cdtr/PstlAdr/TwnNm")).isEqualTo(transfer.creditor().address().town());
    assertThat(one.text("CdtrAcct/Id")).isEqualTo(transfer.creditor().account().value());
    assertThat(one.text("RmtInf/Ustrd")).isEqualTo(transfer.remittance());
    assertThat(one.text("Purp/Cd")).isEqualTo(transfer.purpose() == null ? "" : transfer.purpose());
  }

  @Test
  void keepsEachCurrencysDecimals() {
    PaymentBatch batch = new RandomBatches(26).of(200);
    String text = new String(files.write(batch).content(), StandardCharsets.UTF_8);
    assertThat(text)
        .containsPattern("Ccy=\"EUR\">\\d+\\.\\d\\d<")
        .containsPattern("Ccy=\"CAD\">\\d+\\.\\d\\d<")
        .containsPattern("Ccy=\"JOD\">\\d+\\.\\d\\d\\d<")
        .containsPattern("Ccy=\"JPY\">\\d+<");
  }

  @Test
  void sendsEurosInsideSepaByItsRulesAndEverythingElsePlainly() {
    PaymentBatch batch = new RandomBatches(7).of(100);
    PaymentFile file = files.write(batch);
    Messages read = Messages.of(file.content());
    for (PaymentGroup group : file.groups()) {
      Messages written = read.all("//PmtInf[PmtInfId='" + group.id() + "']").get(0);
      boolean sepa = group.profile() == PaymentProfile.SEPA;
      assertThat(written.text("PmtTpInf/SvcLvl/Cd")).isEqualTo(sepa ? "SEPA" : "");
      assertThat(written.text("ChrgBr")).isEqualTo(sepa ? "SLEV" : batch.charges().code());
      if (sepa) {
        assertThat(group.sum().currency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(written.all("CdtTrfTxInf/CdtrAcct/Id/Othr")).isEmpty();
      }
    }
    assertThat(
            file.groups().stream()
                .map(each -> each.profile() + " " + each.sum().currency())
                .collect(Collectors.toList()))
        .containsExactlyInAnyOrder("SEPA EUR", "PLAIN EUR", "PLAIN CAD", "PLAIN JOD", "PLAIN JPY");
  }

  @Test
  void makesTheSameBytesOfTheSameBatch() {
    PaymentFile first = files.write(new RandomBatches(3).of(50));
    PaymentFile second = files.write(new RandomBatches(3).of(50));
    assertThat(second.content()).isEqualTo(first.content());
    assertThat(second.hash()).isEqualTo(first.hash());
    assertThat(second.payments()).isEqualTo(50);
    assertThat(new String(first.content(), StandardCharsets.UTF_8))
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        .isEqualTo(new String(first.content(), StandardCharsets.US_ASCII));
    List<PaymentGroup> groups = first.groups();
    assertThat(groups.get(0).id()).endsWith("-1");
  }

  private static long seed() {
    long seed = Long.getLong("entente.seed", System.nanoTime());
    System.out.println("seed of the batches: " + seed);
    return seed;
  }
}
