package org.entente.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.entente.people.query.Standing;
import org.entente.people.query.Standings;
import org.entente.people.signin.SignedIn;
import org.entente.shared.Language;
import org.entente.table.RegisterExport;
import org.entente.table.TableFormat;
import org.springframework.security.core.context.SecurityContextHolder;

/** How much memory the export of a whole register holds while it is written. */
class WrittenRegisters {

  private static final int LOOKED_AT_EACH = 50_000;

  private final List<RegisterExport> registers;
  private final Standings standings;

  WrittenRegisters(List<RegisterExport> registers, Standings standings) {
    this.registers = registers;
    this.standings = standings;
  }

  void heap(String person, String name, TableFormat format, Map<String, List<String>> filters)
      throws IOException {
    Standing reader = standings.named(person).orElseThrow();
    SecurityContextHolder.getContext()
        .setAuthentication(new SignedIn(reader.person(), reader.epoch()).token());
    try {
      HeapGauge gauge = new HeapGauge(LOOKED_AT_EACH);
      register(name).write(filters, Language.EN, format, gauge);
      System.out.printf("  %s as %s: %.1f MB alive at most%n", name, format, gauge.most());
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private RegisterExport register(String name) {
    return registers.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }
}
