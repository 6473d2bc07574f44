package org.entente.iso20022.initiation;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.entente.iso20022.CreditTransfer;
import org.entente.iso20022.Creditor;
import org.entente.iso20022.Debtor;
import org.entente.iso20022.PaymentBatch;
import org.entente.iso20022.PaymentGroup;
import org.entente.iso20022.PaymentProfile;
import org.jspecify.annotations.Nullable;

/** A pain.001.001.09, element by element in the order of its schema. */
final class CreditTransferMessage {

  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

  private final PaymentBatch batch;
  private final Elements elements;
  private final PartyElements parties;

  CreditTransferMessage(PaymentBatch batch, OutputStream out) throws XMLStreamException {
    this.batch = batch;
    this.elements = new Elements(out);
    this.parties = new PartyElements(elements);
  }

  void write(List<TransferGroup> groups) throws XMLStreamException {
    elements.document(NAMESPACE);
    elements.begin("CstmrCdtTrfInitn");
    header(groups);
    for (TransferGroup group : groups) {
      elements.line();
      elements.begin("PmtInf");
      group(group.group());
      for (CreditTransfer transfer : group.transfers()) {
        transfer(transfer);
      }
      elements.end(1);
    }
    elements.endDocument();
  }

  private void header(List<TransferGroup> groups) throws XMLStreamException {
    BigDecimal sum =
        groups.stream()
            .map(each -> each.group().sum().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    elements.begin("GrpHdr");
    elements.text("MsgId", batch.messageId());
    elements.text(
        "CreDtTm",
        DateTimeFormatter.ISO_INSTANT.format(batch.createdAt().truncatedTo(ChronoUnit.SECONDS)));
    elements.text("NbOfTxs", Integer.toString(batch.transfers().size()));
    elements.text("CtrlSum", sum.toPlainString());
    parties.party("InitgPty", batch.debtor().name(), null);
    elements.end(1);
  }

  private void group(PaymentGroup group) throws XMLStreamException {
    boolean sepa = group.profile() == PaymentProfile.SEPA;
    elements.text("PmtInfId", group.id());
    elements.text("PmtMtd", "TRF");
    elements.text("NbOfTxs", Integer.toString(group.payments()));
    elements.text("CtrlSum", group.sum().amount().toPlainString());
    kind(sepa);
    elements.begin("ReqdExctnDt");
    elements.text("Dt", batch.executionDay().toString());
    elements.end(1);
    Debtor debtor = batch.debtor();
    parties.party("Dbtr", debtor.name(), debtor.address());
    parties.account("DbtrAcct", debtor.account());
    parties.bank("DbtrAgt", debtor.bank());
    elements.text("ChrgBr", sepa ? "SLEV" : batch.charges().code());
  }

  private void kind(boolean sepa) throws XMLStreamException {
    String purpose = batch.categoryPurpose();
    if (!sepa && purpose == null) {
      return;
    }
    elements.begin("PmtTpInf");
    if (sepa) {
      code("SvcLvl", "SEPA");
    }
    code("CtgyPurp", purpose);
    elements.end(1);
  }

  private void transfer(CreditTransfer transfer) throws XMLStreamException {
    elements.line();
    elements.begin("CdtTrfTxInf", "PmtId");
    elements.text("InstrId", transfer.instructionId());
    elements.text("EndToEndId", transfer.endToEndId());
    UUID uetr = transfer.uetr();
    elements.text("UETR", uetr == null ? null : uetr.toString());
    elements.end(1);
    elements.begin("Amt");
    elements.amount("InstdAmt", transfer.amount());
    elements.end(1);
    Creditor creditor = transfer.creditor();
    parties.bank("CdtrAgt", creditor.bank());
    parties.party("Cdtr", creditor.name(), creditor.address());
    parties.account("CdtrAcct", creditor.account());
    code("Purp", transfer.purpose());
    if (!transfer.remittance().isEmpty()) {
      elements.begin("RmtInf");
      elements.text("Ustrd", transfer.remittance());
      elements.end(1);
    }
    elements.end(1);
  }

  private void code(String name, @Nullable String code) throws XMLStreamException {
    if (code != null) {
      elements.begin(name);
      elements.text("Cd", code);
      elements.end(1);
    }
  }
}
