package org.entente.iso20022.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.iso20022.BankFileFault;
import org.entente.iso20022.Direction;
import org.entente.iso20022.Entry;
import org.entente.iso20022.Reason;
import org.entente.iso20022.References;
import org.entente.iso20022.StatementLine;
import org.entente.iso20022.StatementLine.Party;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/** One payment of a booking, in whichever version of the message it is written. */
final class PaymentReading {

  private final Entry entry;
  private final Element whole;
  private final @Nullable Element batch;
  private final Element payment;

  /**
   * @param whole the booking's head
   * @param payment its {@code TxDtls}, or the head again where it has none
   */
  PaymentReading(Entry entry, Element whole, @Nullable Element batch, Element payment) {
    this.entry = entry;
    this.whole = whole;
    this.batch = batch;
    this.payment = payment;
  }

  StatementLine line(Identities identities, boolean only, String note) {
    References references = references();
    Money amount = amount(only);
    Money instructed = payment.at("AmtDtls", "InstdAmt", "Amt").map(Values::amount).orElse(amount);
    Direction direction = payment.at("CdtDbtInd").map(Values::direction).orElse(entry.direction());
    String own = payment.textOrEmpty("AddtlTxInf");
    return new StatementLine(
        entry,
        identities.of(references, amount, direction),
        references,
        amount,
        direction,
        instructed.equals(amount) ? null : instructed,
        returned(),
        party("Dbtr"),
        party("Cdtr"),
        remittance(),
        own.isEmpty() ? note : own,
        payment.line());
  }

  /** The payment’s, else what the bank tells of the whole; as ordered, where it tells no more. */
  private Money amount(boolean only) {
    return Optional.<Element>empty()
        .or(() -> payment.at("Amt"))
        .or(() -> payment.at("AmtDtls", "TxAmt", "Amt"))
        .or(() -> only ? whole.at("Amt") : Optional.empty())
        .or(() -> payment.at("AmtDtls", "InstdAmt", "Amt"))
        .map(Values::amount)
        .orElseThrow(() -> BankFileFault.at(payment.line(), "missing", "TxDtls/Amt"));
  }

  private References references() {
    return new References(
        reference("MsgId").orElseGet(() -> ofBatch("MsgId")),
        reference("PmtInfId").orElseGet(() -> ofBatch("PmtInfId")),
        reference("InstrId").orElse(null),
        reference("EndToEndId").orElse(null),
        reference("UETR").orElse(null),
        reference("TxId").orElse(null),
        reference("AcctSvcrRef").orElse(null));
  }

  /** What banks write where somebody told no reference is none. */
  private Optional<String> reference(String name) {
    return Optional.ofNullable(payment.text("Refs", name))
        .filter(text -> !text.equals("NOTPROVIDED"));
  }

  private @Nullable String ofBatch(String name) {
    return batch == null ? null : batch.text(name);
  }

  private @Nullable Reason returned() {
    Optional<Element> information = payment.at("RtrInf");
    if (information.isPresent()) {
      return Reasons.reason(information.get());
    }
    boolean returned =
        BookingCode.returned(entry.code()) || BookingCode.returned(BookingCode.of(payment));
    return returned ? new Reason(null, List.of()) : null;
  }

  /** Named in the element itself until version 7, in one of its own from 8 on. */
  private Party party(String role) {
    String name = payment.textOrEmpty("RltdPties", role, "Nm");
    String account = role + "Acct";
    String iban = payment.textOrEmpty("RltdPties", account, "Id", "IBAN");
    return new Party(
        name.isEmpty() ? payment.textOrEmpty("RltdPties", role, "Pty", "Nm") : name,
        iban.isEmpty() ? payment.textOrEmpty("RltdPties", account, "Id", "Othr", "Id") : iban);
  }

  private String remittance() {
    return Stream.concat(
            payment.all("RmtInf", "Ustrd"), payment.all("RmtInf", "Strd", "CdtrRefInf", "Ref"))
        .map(Element::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
