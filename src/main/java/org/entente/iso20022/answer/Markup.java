package org.entente.iso20022.answer;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.iso20022.BankFileFault;
import org.jspecify.annotations.Nullable;

/**
 * XML without document types and thus without entities of its own, one element after another and no
 * more of it in memory than the part at hand.
 */
final class Markup {

  private static final XMLInputFactory XML = factory();
  private static final int DEPTH = 40;
  private static final int PARTS = 5_000;
  private static final int HEADS = 1_000;
  private static final int TEXT = 4_000;

  private final XMLStreamReader reader;
  private final long characters;
  private String message = "";
  private int depth;
  private int parts;

  /**
   * @param characters how many there are: where the parser fails behind the last of them, the end
   *     is missing
   */
  Markup(InputStream in, long characters) {
    this.characters = characters;
    try {
      this.reader = XML.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw fault(e);
    }
    String encoding = reader.getCharacterEncodingScheme();
    if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
      throw fault("encoding");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return xml;
  }

  long line() {
    return Math.max(1, reader.getLocation().getLineNumber());
  }

  String name() {
    return reader.getLocalName();
  }

  String namespace() {
    String namespace = reader.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  /** Goes to the root, whose namespace is the message's. */
  void root() {
    while (!reader.isStartElement()) {
      next();
    }
    message = namespace();
  }

  /**
   * Goes to the next part of the element at hand; false when it has no more and is behind us. What
   * is not of the message's own namespace is left out.
   */
  boolean child() {
    for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (namespace().equals(message)) {
          return true;
        }
        skip();
      } else if (reader.isCharacters() && !reader.isWhiteSpace()) {
        throw fault("foreign", shortened(reader.getText().strip()));
      }
    }
    return false;
  }

  /** Reads on to the end of the document; there is nothing left but comments. */
  void end() {
    while (next() != XMLStreamConstants.END_DOCUMENT) {
      // comments and spaces
    }
  }

  /** Leaves out the element at hand, whatever it holds. */
  void skip() {
    for (int until = depth - 1; depth > until; ) {
      next();
    }
  }

  /** Reads the element at hand wholly, to stand beside those that were read before it. */
  void element(List<Element> into) {
    if (into.size() >= HEADS) {
      throw fault("large");
    }
    into.add(element());
  }

  /** Reads the element at hand wholly. */
  Element element() {
    parts = 0;
    return whole();
  }

  private Element whole() {
    if (++parts > PARTS) {
      throw fault("large");
    }
    String name = name();
    long line = line();
    String currency = reader.getAttributeValue(null, "Ccy");
    StringBuilder text = new StringBuilder();
    List<Element> inside = new ArrayList<>();
    for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (namespace().equals(message)) {
          inside.add(whole());
        } else {
          skip();
        }
      } else if (reader.isCharacters()) {
        append(text);
      }
    }
    return new Element(name, line, text.toString().strip(), currency, List.copyOf(inside));
  }

  private void append(StringBuilder text) {
    if (text.length() + reader.getTextLength() > TEXT) {
      throw fault("large");
    }
    text.append(reader.getText());
  }

  private int next() {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw fault("doctype");
      } else if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEPTH) {
        throw fault("deep", DEPTH);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      return event;
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  BankFileFault fault(String reason, Object... arguments) {
    return BankFileFault.at(line(), reason, arguments);
  }

  private BankFileFault fault(XMLStreamException e) {
    boolean cut = e.getLocation() != null && e.getLocation().getCharacterOffset() >= characters;
    long line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    return BankFileFault.at(line, cut ? "truncated" : "xml");
  }

  static String shortened(@Nullable String text) {
    return text == null ? "" : text.substring(0, Math.min(80, text.length()));
  }
}
