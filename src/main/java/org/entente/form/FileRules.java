package org.entente.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.form.FormCheck.Problem;
import org.entente.form.schema.FilePicker;

/** Number, size and claimed kind of files; what is in them is looked at where they are kept. */
final class FileRules {

  static final int LARGEST_MEGABYTES = 25;

  private static final int MEGABYTE = 1024 * 1024;
  private static final int LONGEST_NAME = 200;

  private FileRules() {}

  static Optional<Problem> problem(FilePicker picker, boolean multiple, List<?> files) {
    if (files.size() > 1 && !multiple) {
      return Rules.problem("form.error.file.one");
    }
    return files.stream()
        .map(UploadedFile.class::cast)
        .map(file -> problem(picker, file))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Problem> problem(FilePicker picker, UploadedFile file) {
    if (file.content().length == 0) {
      return Rules.problem("form.error.file.empty", file.name());
    }
    if (file.content().length > LARGEST_MEGABYTES * MEGABYTE) {
      return Rules.problem("form.error.file.size", file.name(), LARGEST_MEGABYTES);
    }
    if (file.name().length() > LONGEST_NAME) {
      return Rules.problem("form.error.file.name", LONGEST_NAME);
    }
    return accepted(picker, file)
        ? Optional.empty()
        : Rules.problem("form.error.file.kind", file.name(), String.join(", ", picker.accept()));
  }

  private static boolean accepted(FilePicker picker, UploadedFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    String type = file.claimedMediaType().toLowerCase(Locale.ROOT);
    return picker.accept().isEmpty()
        || picker.accept().stream()
            .map(accept -> accept.toLowerCase(Locale.ROOT))
            .anyMatch(
                accept ->
                    accept.startsWith(".")
                        ? name.endsWith(accept)
                        : type.startsWith(accept.replace("*", "")));
  }
}
