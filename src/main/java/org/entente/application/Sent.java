package org.entente.application;

import java.util.List;
import java.util.Map;
import org.entente.shared.Language;

/**
 * What an applicant sends of their draft.
 *
 * @param fields of the form, as typed
 * @param files new ones, looked at by {@link Uploads}
 * @param version of the draft that the page showed
 * @param language whose separators typed numbers have
 */
public record Sent(
    Map<String, List<String>> fields, List<CheckedFile> files, int version, Language language) {

  public Sent {
    fields = Map.copyOf(fields);
    files = List.copyOf(files);
  }
}
