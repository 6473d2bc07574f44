package org.entente.form.request;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** The files of a request, without the empty part that a browser sends for a field left alone. */
public final class Uploads {

  private Uploads() {}

  /**
   * @param field what it was sent as
   * @param name without the path that some browsers send
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on at once
  public record Upload(String field, String name, String mediaType, byte[] content) {}

  public static List<Upload> in(HttpServletRequest request) {
    List<Upload> uploads = new ArrayList<>();
    MultipartHttpServletRequest multipart =
        WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
    if (multipart != null) {
      multipart.getMultiFileMap().forEach((field, parts) -> add(uploads, field, parts));
    }
    return uploads;
  }

  private static void add(List<Upload> uploads, String field, List<MultipartFile> parts) {
    for (MultipartFile part : parts) {
      String name = part.getOriginalFilename();
      if (name != null && !name.isEmpty()) {
        uploads.add(upload(field, name, part));
      }
    }
  }

  private static Upload upload(String field, String name, MultipartFile part) {
    try {
      String type = part.getContentType();
      String known = type == null ? "application/octet-stream" : type;
      return new Upload(field, baseName(name), known, part.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String baseName(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.replaceAll("\\p{Cntrl}", "");
  }
}
