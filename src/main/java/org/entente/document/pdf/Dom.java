package org.entente.document.pdf;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.entente.shared.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Builds the page's elements. Text only ever becomes a text node, so nothing a user wrote is read
 * as markup, style or address.
 */
final class Dom {

  private final Document document;

  Dom() {
    try {
      document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform makes an empty document", e);
    }
  }

  Document document() {
    return document;
  }

  Element root(String name) {
    Element element = document.createElement(name);
    document.appendChild(element);
    return element;
  }

  /** An element inside another; an empty class is none. */
  Element add(Element parent, String name, String cssClass) {
    Element element = document.createElement(name);
    if (!cssClass.isEmpty()) {
      element.setAttribute("class", cssClass);
    }
    parent.appendChild(element);
    return element;
  }

  Element add(Element parent, String name, String cssClass, String text) {
    Element element = add(parent, name, cssClass);
    element.appendChild(document.createTextNode(PlainText.printable(text)));
    return element;
  }

  /** An element that says which language and direction its text has. */
  Element add(Element parent, String name, String cssClass, Language language) {
    Element element = add(parent, name, cssClass + " " + language.tag());
    element.setAttribute("lang", language.tag());
    element.setAttribute("dir", language.direction());
    return element;
  }
}
