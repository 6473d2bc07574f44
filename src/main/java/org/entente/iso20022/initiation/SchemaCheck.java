package org.entente.iso20022.initiation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/**
 * Holds each file against the schema, where an office has it. Our own checks leave nothing for it
 * to find; if it finds something all the same, no file goes out.
 */
@Component
class SchemaCheck {

  private final @Nullable Schema schema;

  /** An office that named a folder relies on it: Entente does not start without the schema. */
  SchemaCheck(PaymentFileProperties properties) {
    Path folder = properties.schemas();
    this.schema = folder == null ? null : schema(folder.resolve("pain.001.001.09.xsd"));
  }

  private static Schema schema(Path file) {
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return factory.newSchema(file.toFile());
    } catch (SAXException e) {
      throw new IllegalStateException("no schema to check payment files against: " + file, e);
    }
  }

  /**
   * @throws Refusal with the schema's own words
   */
  void check(byte[] content) {
    if (schema == null) {
      return;
    }
    try {
      schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(content)));
    } catch (SAXException e) {
      throw Refusal.invalid("iso20022.batch.schema", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new IllegalStateException("memory is always read", e);
    }
  }
}
