package org.entente.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.document.FileCheck;
import org.entente.form.FormCheck.Problem;
import org.entente.form.UploadedFile;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Looks at files as they come in: what they are by their content, how large, whether malware.
 * Called before any transaction, for a scanner takes its time.
 */
@Component
public class Uploads {

  private final FileCheck check;

  Uploads(FileCheck check) {
    this.check = check;
  }

  /**
   * @param problems why a file was not taken, by the field it was sent for
   */
  public record Looked(List<CheckedFile> files, Map<String, Problem> problems) {

    public Looked {
      files = List.copyOf(files);
      problems = Map.copyOf(problems);
    }
  }

  public Looked look(Map<String, List<UploadedFile>> sent) {
    List<CheckedFile> files = new ArrayList<>();
    Map<String, Problem> problems = new LinkedHashMap<>();
    sent.forEach((field, all) -> all.forEach(file -> look(field, file, files, problems)));
    return new Looked(files, problems);
  }

  private void look(
      String field, UploadedFile file, List<CheckedFile> files, Map<String, Problem> problems) {
    try {
      String type = check.accept(file.name(), file.content());
      files.add(
          new CheckedFile(
              field, file.name(), type, file.content(), ContentHash.of(file.content())));
    } catch (Refusal refusal) {
      problems.putIfAbsent(field, new Problem(refusal.messageKey(), refusal.arguments()));
    }
  }
}
