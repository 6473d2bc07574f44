package org.entente.history.query;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads deployed models; no document type, no entity, nothing from outside. */
final class ModelXml {

  private ModelXml() {}

  static Document parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("a deployed model is not readable", e);
    }
  }

  /** All elements below with this local name, whatever their namespace. */
  static List<Element> below(Node parent, String localName) {
    NodeList found =
        parent instanceof Document document
            ? document.getElementsByTagNameNS("*", localName)
            : ((Element) parent).getElementsByTagNameNS("*", localName);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** The text inside the first child with this name, empty without one. */
  static String text(Element parent, String localName) {
    List<Element> found = below(parent, localName);
    return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
  }
}
