package org.entente.grant;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.ledger.ProgrammeNames;
import org.entente.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Tells the ledger what the programmes of its envelopes are called. */
@Component
class EnvelopeProgrammes implements ProgrammeNames {

  private final Programmes programmes;

  EnvelopeProgrammes(Programmes programmes) {
    this.programmes = programmes;
  }

  @Override
  public Map<UUID, LocalizedText> all() {
    Map<UUID, LocalizedText> names = new LinkedHashMap<>();
    programmes.all().forEach(programme -> names.put(programme.id(), programme.name()));
    return names;
  }
}
