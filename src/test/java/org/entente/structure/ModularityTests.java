package org.entente.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.Entente;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Modules use only what they declare, and there are no cycles. */
class ModularityTests {

  private final ApplicationModules modules = ApplicationModules.of(Entente.class);

  @Test
  void usesOnlyWhatEachModuleDeclares() {
    modules.verify();
  }

  /** {@code mvn test -Dtest=ModularityTests -Dentente.docs=true} draws the modules anew. */
  @Test
  @EnabledIfSystemProperty(named = "entente.docs", matches = "true")
  void drawsTheModules() throws IOException {
    Path folder = Path.of("docs", "modules");
    Files.createDirectories(folder);
    new Documenter(modules, Documenter.Options.defaults().withOutputFolder(folder.toString()))
        .writeModulesAsPlantUml()
        .writeIndividualModulesAsPlantUml()
        .writeModuleCanvases();
  }
}
