package org.entente.partner;

import java.util.List;
import java.util.UUID;

/** Which partners a text means exactly; never one that it might mean. */
public interface KnownPartners {

  /**
   * @param text an identifier (ROR, Erasmus code, domain, PIC …) or a whole name in any language
   * @return nobody, the one, or all of them where several bear it
   */
  List<UUID> called(String text);
}
