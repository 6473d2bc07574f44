package org.entente.iso20022.initiation;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/** Elements of a message, one after the other into a stream. */
final class Elements {

  private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter writer;

  Elements(OutputStream out) throws XMLStreamException {
    this.writer =
        XML.createXMLStreamWriter(
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  /** Begins the document and its root. */
  void document(String namespace) throws XMLStreamException {
    writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    line();
    begin("Document");
    writer.writeDefaultNamespace(namespace);
  }

  void endDocument() throws XMLStreamException {
    writer.writeEndDocument();
    writer.writeCharacters("\n");
    writer.close();
  }

  void line() throws XMLStreamException {
    writer.writeCharacters("\n");
  }

  void begin(String... names) throws XMLStreamException {
    for (String name : names) {
      writer.writeStartElement(name);
    }
  }

  void end(int elements) throws XMLStreamException {
    for (int i = 0; i < elements; i++) {
      writer.writeEndElement();
    }
  }

  /** An element with a text; none where there is no text. */
  void text(String name, @Nullable String text) throws XMLStreamException {
    if (text != null && !text.isEmpty()) {
      writer.writeStartElement(name);
      writer.writeCharacters(text);
      writer.writeEndElement();
    }
  }

  void amount(String name, Money amount) throws XMLStreamException {
    writer.writeStartElement(name);
    writer.writeAttribute("Ccy", amount.currency().getCurrencyCode());
    writer.writeCharacters(amount.amount().toPlainString());
    writer.writeEndElement();
  }
}
