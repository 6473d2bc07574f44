package org.entente.takeover;

import java.util.List;
import java.util.UUID;
import org.entente.people.Person;

/** Scans beside a list, found again by the names that its rows give. */
public interface Scans {

  /**
   * Keeps a scan, or every scan in a ZIP file. They are scanned for malware before anything is kept
   * or held.
   *
   * @return what was not kept, and why
   * @throws org.entente.shared.Refusal NOT_FOUND where there is no such list, INVALID for a ZIP
   *     file that is damaged or grows beyond all measure
   */
  List<Finding> add(UUID sheetId, String fileName, byte[] content, Person officer);

  /** Names of those kept so far. */
  List<String> names(UUID sheetId);
}
