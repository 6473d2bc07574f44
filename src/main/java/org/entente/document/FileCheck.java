package org.entente.document;

import java.util.Map;

/** Looks at a file that came from outside before anybody keeps it. */
public interface FileCheck {

  /**
   * Returns the media type found in the content: PDF, PNG, JPEG or DOCX.
   *
   * @param fileName as the browser sent it; its ending has to fit the content
   * @throws org.entente.shared.Refusal INVALID for anything else, for a file too large or empty,
   *     and for one that the malware scanner did not call clean
   */
  String accept(String fileName, byte[] content);

  /** Endings of names that are let in at all, without the dot, each with its media type. */
  Map<String, String> types();
}
