package org.entente.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.entente.bank.AccountBlocks;
import org.entente.bank.PaymentInstruction;
import org.entente.bank.answer.AnswerDesk;
import org.entente.bank.answer.Source;
import org.entente.shared.Actor;
import org.springframework.stereotype.Component;

/** A bank's file with a payment of ours and one that is nobody's. */
@Component
public class SampleBankFiles {

  private final AnswerDesk desk;
  private final SentFiles files;
  private final AccountBlocks blocks;

  SampleBankFiles(AnswerDesk desk, SentFiles files, AccountBlocks blocks) {
    this.desk = desk;
    this.files = files;
    this.blocks = blocks;
  }

  /** Booked. */
  public UUID booked() {
    return taken(files.sent("1400.00").get(0), Source.FOLDER, Actor.SYSTEM);
  }

  /** Brought by somebody, and waiting for a second person. */
  public UUID brought(Actor actor) {
    return taken(files.sent("1400.00").get(0), Source.UPLOAD, actor);
  }

  /**
   * Booked, with a payment in it that differs: 1400.00 was taken, and this was ordered. The account
   * is no longer blocked.
   */
  public UUID different(String amount) {
    UUID file = taken(files.sent(amount).get(0), Source.FOLDER, Actor.SYSTEM);
    blocks.lift(SamplePayments.FILE, "The bank explained it", Actor.SYSTEM);
    return file;
  }

  /** Booked, and then taken back by the bank. */
  public PaymentInstruction reversed() {
    PaymentInstruction payment = files.sent("1400.00").get(0);
    taken(payment, Source.FOLDER, Actor.SYSTEM);
    String back =
        booking(
            payment.endToEndId(), "1400.00", "<CdtDbtInd>CRDT</CdtDbtInd><RvslInd>true</RvslInd>");
    taken(notice(back), Source.FOLDER, Actor.SYSTEM);
    return payment;
  }

  private UUID taken(PaymentInstruction payment, Source source, Actor actor) {
    return taken(notification(payment.endToEndId()), source, actor);
  }

  private UUID taken(String text, Source source, Actor actor) {
    try {
      Path file = Files.createTempFile("bank-answer", ".xml");
      try {
        Files.writeString(file, text);
        return desk.take("camt054.xml", file, source, actor).id();
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a bank writes it. */
  public static String notification(String key) {
    return notice(booking(key, "1400.00") + booking("FEES-2026", "12.40"));
  }

  private static String notice(String bookings) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
        <GrpHdr><MsgId>%1$s</MsgId><CreDtTm>2026-11-26T10:00:00</CreDtTm></GrpHdr>
        <Ntfctn><Id>N1</Id><Acct><Id><IBAN>FR7630006000011234567890189</IBAN></Id></Acct>%2$s</Ntfctn>
        </BkToCstmrDbtCdtNtfctn></Document>
        """
        .formatted(UUID.randomUUID().toString().replace("-", ""), bookings);
  }

  private static String booking(String key, String amount) {
    return booking(key, amount, "<CdtDbtInd>DBIT</CdtDbtInd>");
  }

  private static String booking(String key, String amount, String direction) {
    return """
        <Ntry><Amt Ccy="EUR">%1$s</Amt>%4$s<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-26</Dt></BookgDt>
        <AcctSvcrRef>%2$s</AcctSvcrRef><BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>%3$s</EndToEndId></Refs><Amt Ccy="EUR">%1$s</Amt></TxDtls></NtryDtls></Ntry>
        """
        .formatted(amount, UUID.randomUUID().toString().replace("-", ""), key, direction);
  }
}
