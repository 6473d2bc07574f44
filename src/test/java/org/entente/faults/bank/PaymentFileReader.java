package org.entente.faults.bank;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a pain.001 the way a bank does, by means of its own. */
final class PaymentFileReader {

  private static final String ALL = "*";

  private PaymentFileReader() {}

  static List<Order> read(Path file) throws IOException {
    Element root = document(file).getDocumentElement();
    String message = text(first(root, "GrpHdr"), "MsgId");
    List<Order> orders = new ArrayList<>();
    for (Element group : all(root, "PmtInf")) {
      String debtor = text(first(group, "DbtrAcct"), "IBAN");
      for (Element payment : all(group, "CdtTrfTxInf")) {
        orders.add(order(message, text(group, "PmtInfId"), debtor, payment));
      }
    }
    int told = Integer.parseInt(text(first(root, "GrpHdr"), "NbOfTxs"));
    if (told != orders.size()) {
      throw new IOException(told + " payments are told, and there are " + orders.size());
    }
    return orders;
  }

  private static Order order(String message, String group, String debtor, Element payment) {
    Element amount = first(payment, "InstdAmt");
    Element account = first(payment, "CdtrAcct");
    return new Order(
        text(payment, "EndToEndId"),
        message,
        group,
        new BigDecimal(amount.getTextContent()),
        amount.getAttribute("Ccy"),
        debtor,
        account.getTextContent().strip());
  }

  private static Document document(Path file) throws IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    try (InputStream in = Files.newInputStream(file)) {
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(in);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  private static String text(Element parent, String name) {
    return first(parent, name).getTextContent();
  }

  private static Element first(Element parent, String name) {
    return all(parent, name).get(0);
  }

  private static List<Element> all(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagNameNS(ALL, name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }
}
