package org.entente.iso20022;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads messages in a way of its own, by DOM and XPath, and against schemas. */
public final class Messages {

  private final Node root;

  private Messages(Node root) {
    this.root = root;
  }

  public static Messages of(byte[] content) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
      return new Messages(document);
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Nodes of a path whose names are taken without their namespaces: {@code //Ntry/Amt}. */
  public List<Messages> all(String path) {
    try {
      NodeList found =
          (NodeList)
              XPathFactory.newDefaultInstance()
                  .newXPath()
                  .evaluate(path, root, XPathConstants.NODESET);
      List<Messages> all = new ArrayList<>();
      for (int i = 0; i < found.getLength(); i++) {
        all.add(new Messages(found.item(i)));
      }
      return all;
    } catch (XPathExpressionException e) {
      throw new AssertionError(e);
    }
  }

  /** Text of the first; empty where there is none. */
  public String text(String path) {
    List<Messages> all = all(path);
    return all.isEmpty() ? "" : all.get(0).root.getTextContent();
  }

  public List<String> texts(String path) {
    return all(path).stream().map(each -> each.root.getTextContent()).toList();
  }

  public static Schema schema(File file) {
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file);
    } catch (SAXException e) {
      throw new AssertionError(e);
    }
  }

  public static void validate(Schema schema, byte[] content) {
    try {
      schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(content)));
    } catch (SAXException | IOException e) {
      throw new AssertionError("against the schema", e);
    }
  }
}
