package org.entente.takeover;

import org.entente.partner.Partners;
import org.entente.people.Units;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** Lets a list begin only with an institution that is ours and a unit that there is. */
@Component
class KnownSettings {

  private final Partners partners;
  private final Units units;

  KnownSettings(Partners partners, Units units) {
    this.partners = partners;
    this.units = units;
  }

  /**
   * @throws Refusal 422 where one of them is not known: a run would stop at its first row
   */
  void require(Settings settings) {
    boolean ours =
        partners.own().stream().anyMatch(partner -> partner.id().equals(settings.ours()));
    if (!ours || units.find(settings.unit()).isEmpty()) {
      throw Refusal.invalid("takeover.settings");
    }
  }
}
