package org.entente.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.people.Person;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A partner's agreements: told by the module that keeps them. */
public interface PartnerAgreements {

  /** Those that this person may read, the newest first; its predecessors' among them. */
  List<Entry> with(UUID partnerId, Person reader);

  /**
   * @param type message key of its type
   * @param status message key of its status
   * @param tone of its badge, {@code ok}; empty for a plain one
   * @param endsOn null without an end
   */
  record Entry(
      UUID id,
      String reference,
      LocalizedText title,
      String type,
      String status,
      String tone,
      String icon,
      @Nullable LocalDate endsOn) {}
}
