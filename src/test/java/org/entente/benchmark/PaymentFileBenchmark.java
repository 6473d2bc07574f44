package org.entente.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.entente.iso20022.BankFiles;
import org.entente.iso20022.OwnAccounts;
import org.entente.iso20022.PaymentBatch;
import org.entente.iso20022.PaymentFile;
import org.entente.iso20022.PaymentFiles;
import org.entente.iso20022.RandomBatches;
import org.entente.iso20022.Transliteration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A file of 1,000 payments, looked through and written, against a DOM tree of the same elements
 * that is only written; the names of 1,000 beneficiaries; and a statement of 20,000 payments, read
 * twice and told apart, against a parser that only runs over it. Prints and never asserts a time.
 */
@Tag("benchmark")
class PaymentFileBenchmark {

  private static final int PAYMENTS = 1_000;
  private static final int BOOKED = 20_000;
  private static final int ROUNDS = 15;

  @TempDir Path folder;

  @ComponentScan("org.entente.iso20022")
  @ConfigurationPropertiesScan("org.entente.iso20022")
  static class Module {}

  @Test
  void comparesFilesWithPlainXml() throws Exception {
    try (AnnotationConfigApplicationContext module =
        new AnnotationConfigApplicationContext(Module.class)) {
      PaymentFiles files = module.getBean(PaymentFiles.class);
      PaymentBatch batch = new RandomBatches(1).of(PAYMENTS);
      long before = System.nanoTime();
      PaymentFile file = files.write(batch);
      System.out.printf(
          "%,d payments, cold: %.0f ms, %,d bytes%n",
          PAYMENTS, (System.nanoTime() - before) / 1e6, file.content().length);
      Document tree = tree(file.content());
      compare("written", () -> files.write(batch), "DOM", () -> copied(tree));
      Transliteration letters = module.getBean(Transliteration.class);
      List<String> names =
          batch.transfers().stream()
              .map(each -> each.creditor().name() + " محمد الخليل é")
              .toList();
      compare(
          "names",
          () -> names.stream().map(letters::of).toList(),
          "toUpperCase",
          () -> names.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList());
      Path statement = statement();
      BankFiles bank = module.getBean(BankFiles.class);
      OwnAccounts ours = new OwnAccounts(List.of(new OwnAccounts.Account(ACCOUNT, null)));
      compare(
          "statement of %,d".formatted(BOOKED),
          () -> {
            bank.open(statement, ours).forEach(each -> {});
            return null;
          },
          "parser",
          () -> parsed(statement));
    }
  }

  private static final String ACCOUNT = "FR7630006000011234567890189";

  private Path statement() throws Exception {
    StringBuilder text =
        new StringBuilder(
            "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\"><BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>B</MsgId></GrpHdr><Ntfctn><Id>N</Id><Acct><Id><IBAN>"
                + ACCOUNT
                + "</IBAN></Id></Acct>");
    for (int i = 0; i < BOOKED; i++) {
      text.append(
          "<Ntry><Amt Ccy=\"EUR\">1.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-26</Dt></BookgDt><AcctSvcrRef>R%d</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>E%d</EndToEndId></Refs><Amt Ccy=\"EUR\">1.00</Amt><RltdPties><Cdtr><Pty><Nm>Ana</Nm></Pty></Cdtr></RltdPties></TxDtls></NtryDtls></Ntry>\n"
              .formatted(i, i));
    }
    text.append("</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>");
    return Files.writeString(folder.resolve("statement.xml"), text);
  }

  private static Object parsed(Path file) throws Exception {
    int events = 0;
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
      for (; reader.hasNext(); events++) {
        reader.next();
      }
    }
    return events;
  }

  private static Document tree(byte[] content) throws Exception {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(content));
  }

  /** Built anew, element by element, as a program without a stream would, and written. */
  private static Object copied(Document tree) throws Exception {
    Document copy =
        DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
    copy.appendChild(copied(tree.getDocumentElement(), copy));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(new DOMSource(copy), new StreamResult(out));
    return out.toByteArray();
  }

  private static Node copied(Node node, Document into) {
    if (!(node instanceof Element element)) {
      return into.createTextNode(node.getTextContent());
    }
    Element copy = into.createElementNS(element.getNamespaceURI(), element.getLocalName());
    if (element.hasAttribute("Ccy")) {
      copy.setAttribute("Ccy", element.getAttribute("Ccy"));
    }
    for (Node part = element.getFirstChild(); part != null; part = part.getNextSibling()) {
      copy.appendChild(copied(part, into));
    }
    return copy;
  }

  private static void compare(String what, Callable<?> work, String control, Callable<?> plain)
      throws Exception {
    double ours = median(work);
    double theirs = median(plain);
    System.out.printf(
        "%s: %.1f ms; %s %.1f ms; ratio %.2f%n", what, ours, control, theirs, ours / theirs);
  }

  private static double median(Callable<?> work) throws Exception {
    double[] times = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long before = System.nanoTime();
      work.call();
      times[i] = (System.nanoTime() - before) / 1e6;
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }
}
