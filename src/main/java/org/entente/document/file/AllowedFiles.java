package org.entente.document.file;

import java.util.Map;
import org.entente.document.FileCheck;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** PDF, pictures and Word documents, each only under its own ending. */
@Component
class AllowedFiles implements FileCheck {

  private static final Map<String, String> TYPES =
      Map.of(
          "pdf", ContentType.PDF,
          "png", ContentType.PNG,
          "jpg", ContentType.JPEG,
          "jpeg", ContentType.JPEG,
          "docx", ContentType.DOCX);

  private final ScannedFiles scanned;
  private final ContentType contentType = new ContentType();

  AllowedFiles(ScannedFiles scanned) {
    this.scanned = scanned;
  }

  @Override
  public String accept(String fileName, byte[] content) {
    FileSize.check(content);
    FileName name = FileName.of(fileName);
    String expected = TYPES.get(name.ending());
    if (expected == null) {
      throw Refusal.invalid("document.file.typeRefused", name.text());
    }
    if (!expected.equals(contentType.of(content))) {
      throw Refusal.invalid("document.file.typeMismatch", name.text());
    }
    switch (scanned.verdict(content)) {
      case CLEAN, NOT_CONFIGURED -> {}
      case INFECTED -> throw Refusal.invalid("document.file.infected", name.text());
      case UNKNOWN -> throw Refusal.invalid("document.file.notScanned", name.text());
    }
    return expected;
  }

  @Override
  public Map<String, String> types() {
    return TYPES;
  }
}
