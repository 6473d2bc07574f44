package org.entente.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.form.request.Uploads;

/**
 * Takes the form's part out of a request. What a page sends for itself has a name that begins with
 * {@code _}, and stays out of the input.
 */
public final class FormRequests {

  private static final Set<String> EDITS = Set.of("_add", "_remove", "_find");

  private FormRequests() {}

  public static FormInput input(HttpServletRequest request) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (ofTheForm(name)) {
                fields.put(name, List.of(values));
              }
            });
    return new FormInput(fields, files(request));
  }

  private static boolean ofTheForm(String name) {
    return !name.startsWith("_")
        || EDITS.contains(name)
        || name.startsWith(SearchedOptions.WORDS)
        || name.startsWith(SearchedOptions.FOUND);
  }

  private static Map<String, List<UploadedFile>> files(HttpServletRequest request) {
    Map<String, List<UploadedFile>> files = new LinkedHashMap<>();
    for (Uploads.Upload upload : Uploads.in(request)) {
      files
          .computeIfAbsent(upload.field(), field -> new ArrayList<>())
          .add(new UploadedFile(upload.name(), upload.mediaType(), upload.content()));
    }
    return files;
  }
}
