package org.entente.faults.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.faults.bank.Deed.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oracle itself: what it has taken it knows, however it is treated. */
class BankTest {

  private static final String IBAN = "FR7630006000011234567890189";

  private static final String FILE =
      """
      <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn>
      <GrpHdr><MsgId>M-1</MsgId><NbOfTxs>2</NbOfTxs></GrpHdr>
      <PmtInf><PmtInfId>M-1-1</PmtInfId><DbtrAcct><Id><IBAN>FR7630006000011234567890189</IBAN></Id></DbtrAcct>
      <CdtTrfTxInf><PmtId><EndToEndId>PO-7</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">1.00</InstdAmt></Amt>
      <CdtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></CdtrAcct></CdtTrfTxInf>
      <CdtTrfTxInf><PmtId><EndToEndId>PO-8</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">2.00</InstdAmt></Amt>
      <CdtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></CdtrAcct></CdtTrfTxInf>
      </PmtInf></CstmrCdtTrfInitn></Document>
      """;

  @TempDir private Path folder;

  private BankProcess bank;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void opens() throws IOException {
    bank = new BankProcess(folder.resolve("bank"));
  }

  @AfterEach
  void closes() {
    bank.close();
  }

  @Test
  void takesAPaymentOnceAndKnowsItAfterAKill() throws Exception {
    assertThat(pay("PO-1", "10.00").statusCode()).isEqualTo(201);
    assertThat(pay("PO-1", "10.00").statusCode()).isEqualTo(200);
    assertThat(pay("PO-1", "11.00").statusCode()).isEqualTo(409);
    bank.kill();
    bank.restart();
    assertThat(pay("PO-1", "10.00").statusCode()).isEqualTo(200);
    assertThat(pay("PO-1", "11.00").statusCode()).isEqualTo(409);
    assertThat(bank.journal(Kind.ACCEPTED)).hasSize(1);
    assertThat(bank.journal(Kind.ASKED)).hasSize(3);
  }

  @Test
  void takesWhatItDoesNotAnswer() throws Exception {
    bank.treat(Mood.DROPPED, 1);
    assertThat(cut("PO-2")).isTrue();
    bank.treat(Mood.DEAF, 1);
    assertThat(cut("PO-3")).isTrue();
    bank.treat(Mood.ERROR_AFTER, 1);
    assertThat(pay("PO-4", "10.00").statusCode()).isEqualTo(500);
    assertThat(get("/payments/PO-2")).isEqualTo(200);
    assertThat(get("/payments/PO-3")).isEqualTo(404);
    assertThat(get("/payments/PO-4")).isEqualTo(200);
    assertThat(bank.journal(Kind.ACCEPTED)).extracting(Deed::key).containsExactly("PO-2", "PO-4");
  }

  @Test
  void refusesDecidesLateBooksAndReturns() throws Exception {
    bank.refuse("AC01");
    HttpResponse<String> refused = pay("PO-5", "10.00");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("RJCT", "AC01");
    bank.treat(Mood.LATE, 1);
    assertThat(pay("PO-6", "10.00").body()).contains("PDNG");
    bank.decide("PO-6");
    bank.book(false, 2);
    bank.giveBack("PO-6", "AC04", false);
    assertThat(bank.journal())
        .extracting(Deed::kind)
        .containsExactly(
            Kind.ASKED,
            Kind.REFUSED,
            Kind.ASKED,
            Kind.NOTED,
            Kind.ACCEPTED,
            Kind.BOOKED,
            Kind.RETURNED);
    assertThat(body("/answers")).contains("answer-000003.xml");
    assertThat(body("/answers/answer-000003.xml")).contains("AC04", "PO-6", "<Id>N3</Id>");
  }

  @Test
  void takesFilesAndAnswersEachPayment() throws Exception {
    Files.writeString(bank.toBank().resolve("one.xml"), FILE);
    Files.writeString(bank.toBank().resolve("two.xml.part"), "not yet whole");
    bank.collect();
    assertThat(bank.journal(Kind.FILE)).hasSize(1);
    assertThat(bank.journal(Kind.ACCEPTED)).extracting(Deed::key).containsExactly("PO-7", "PO-8");
    assertThat(bank.toBank().resolve("one.xml")).doesNotExist();
    assertThat(bank.toBank().resolve("two.xml.part")).exists();
    assertThat(Files.readString(bank.fromBank().resolve("answer-000001.xml")))
        .contains("<OrgnlEndToEndId>PO-8</OrgnlEndToEndId><TxSts>ACSP</TxSts>");
    bank.book(false, 1);
    assertThat(bank.journal(Kind.BOOKED)).isEmpty();
    bank.book(true, 1);
    assertThat(Files.readString(bank.fromBank().resolve("answer-000002.xml")))
        .contains("PO-7", "PO-8");
    assertThat(body("/answers")).doesNotContain("answer-");
  }

  @Test
  void refusesAFileThatCameBefore() throws Exception {
    Files.writeString(bank.toBank().resolve("one.xml"), FILE);
    bank.collect();
    bank.kill();
    bank.restart();
    Files.writeString(bank.toBank().resolve("again.xml"), FILE);
    bank.collect();
    assertThat(bank.journal(Kind.FILE)).hasSize(2);
    assertThat(bank.journal(Kind.ACCEPTED)).hasSize(2);
    assertThat(Files.readString(bank.fromBank().resolve("answer-000002.xml")))
        .contains("<GrpSts>RJCT</GrpSts>", "DU01");
  }

  private boolean cut(String key) throws InterruptedException {
    try {
      pay(key, "10.00");
      return false;
    } catch (IOException cut) {
      return true;
    }
  }

  private HttpResponse<String> pay(String key, String amount)
      throws IOException, InterruptedException {
    Map<String, Object> body =
        Map.of(
            "endToEndId",
            key,
            "amount",
            amount,
            "currency",
            "EUR",
            "debtor",
            Map.of("account", IBAN),
            "creditor",
            Map.of("account", "DE89370400440532013000"));
    HttpRequest request =
        HttpRequest.newBuilder(at("/payments"))
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(Doors.JSON.writeValueAsString(body)))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private int get(String path) throws IOException, InterruptedException {
    return client
        .send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private String body(String path) throws IOException, InterruptedException {
    return client
        .send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private URI at(String path) {
    return bank.address().resolve(path);
  }
}
