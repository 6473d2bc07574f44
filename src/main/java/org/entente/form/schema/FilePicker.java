package org.entente.form.schema;

import java.util.List;

/**
 * {@code filepicker}.
 *
 * @param accept file name endings ({@code .pdf}) or media types; empty for any
 */
public record FilePicker(Common common, Traits traits, Flag multiple, List<String> accept)
    implements Input {

  public FilePicker {
    accept = List.copyOf(accept);
  }
}
