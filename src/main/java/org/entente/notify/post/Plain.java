package org.entente.notify.post;

/** The plain text of a mail in the making: paragraphs with an empty line between them. */
final class Plain {

  private final StringBuilder text = new StringBuilder();

  Plain paragraph(String... lines) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    for (String line : lines) {
      if (!line.isEmpty()) {
        text.append(line).append('\n');
      }
    }
    return this;
  }

  /** Below the line that mail programs take for the beginning of a signature. */
  String signed(String... lines) {
    paragraph("-- ");
    for (String line : lines) {
      text.append(line).append('\n');
    }
    return text.toString();
  }
}
