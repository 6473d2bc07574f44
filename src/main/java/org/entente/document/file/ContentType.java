package org.entente.document.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells a file's media type by its content; the name and the browser's claim play no part. */
final class ContentType {

  static final String PDF = "application/pdf";
  static final String PNG = "image/png";
  static final String JPEG = "image/jpeg";
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  String of(byte[] content) {
    String found = magic(content).getBaseType().toString();
    boolean packed = "application/zip".equals(found) || "application/x-tika-ooxml".equals(found);
    return packed && WordPackage.isDocument(content) ? DOCX : found;
  }

  /** True also for a more special claim, as CSV is a kind of plain text. */
  boolean fits(byte[] content, String claimed) {
    MediaType type = MediaType.parse(claimed);
    if (type == null) {
      return false;
    }
    MediaType found = MediaType.parse(of(content));
    return MimeTypes.getDefaultMimeTypes()
            .getMediaTypeRegistry()
            .isInstanceOf(type.getBaseType(), found)
        && !MediaType.OCTET_STREAM.equals(found)
        && !(MediaType.application("zip").equals(found) && !type.getBaseType().equals(found));
  }

  private MediaType magic(byte[] content) {
    try {
      return MimeTypes.getDefaultMimeTypes()
          .detect(new ByteArrayInputStream(content), new Metadata());
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory are always readable", e);
    }
  }
}
