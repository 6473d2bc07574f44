package org.entente.table.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.table.TableFault;

/** XML without document types and thus without entities of its own, one element after another. */
final class Markup implements AutoCloseable {

  private static final XMLInputFactory XML = factory();

  private final InputStream in;
  private final XMLStreamReader reader;

  Markup(InputStream in) {
    this.in = in;
    try {
      this.reader = XML.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw TableFault.at(0, "damaged");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return xml;
  }

  /**
   * @return what comes next, as {@link XMLStreamConstants} names it
   */
  int next() {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw TableFault.at(0, "damaged");
      }
      return event;
    } catch (XMLStreamException e) {
      throw TableFault.at(0, "damaged");
    }
  }

  /** Goes on to the next element that begins, whatever it is called; false at the end. */
  boolean nextElement() {
    for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element begins here. */
  boolean begins() {
    return reader.isStartElement();
  }

  boolean at(String name) {
    return name.equals(reader.getLocalName());
  }

  /** How a flag that is set is written. */
  static boolean yes(String flag) {
    return flag.equals("1") || flag.equals("true");
  }

  /** The attribute's value, whatever namespace it comes from. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (name.equals(reader.getAttributeLocalName(i))) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /**
   * The text under the element at hand up to its end, but not what is written over it as a gloss.
   */
  String text(int longest) {
    StringBuilder text = new StringBuilder();
    int gloss = 0;
    for (int depth = 1; depth > 0; ) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        gloss = gloss == 0 && at("rPh") ? depth : gloss;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        gloss = gloss == depth ? 0 : gloss;
        depth--;
      } else if (gloss == 0 && reader.hasText() && event != XMLStreamConstants.COMMENT) {
        append(text, longest);
      }
    }
    return text.toString();
  }

  private void append(StringBuilder text, int longest) {
    if (text.length() + reader.getTextLength() > longest) {
      throw TableFault.at(0, "cell", longest);
    }
    text.append(reader.getText());
  }

  @Override
  public void close() {
    try {
      reader.close();
      in.close();
    } catch (XMLStreamException | IOException e) {
      throw TableFault.at(0, "damaged");
    }
  }
}
