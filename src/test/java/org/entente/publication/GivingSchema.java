package org.entente.publication;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.testing.Needs;
import tools.jackson.databind.JsonNode;

/** 360Giving's schema and code lists, as they publish them. */
final class GivingSchema {

  private static final String AT = "https://raw.githubusercontent.com/ThreeSixtyGiving/standard/";
  private static final String PACKAGE = AT + "1.4.3/schema/360-giving-package-schema.json";
  private static final String GRANT = "/schema/360-giving-schema.json";

  private final Path folder = Needs.standards().resolve("360giving");
  private final Schema schema;

  GivingSchema() throws IOException {
    // The package's schema points to the grant's of the patch version before.
    Map<String, String> known =
        Map.of(
            PACKAGE,
            read("360-giving-package-schema.json"),
            AT + "1.4.2" + GRANT,
            read("360-giving-schema.json").replace("1.4.3", "1.4.2"));
    schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(known))
            .getSchema(SchemaLocation.of(PACKAGE));
  }

  List<String> wrong(JsonNode document) {
    return schema
        .validate(
            document,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  Set<String> codes(String list) throws IOException {
    Set<String> codes = new HashSet<>();
    Files.readAllLines(folder.resolve("codelists").resolve(list + ".csv"))
        .forEach(line -> codes.add(line.split(",")[0]));
    return codes;
  }

  /** Their address of the dialect is none that anybody else knows. */
  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file))
        .replace(
            "http://json-schema.org/draft/2020-12/schema",
            "https://json-schema.org/draft/2020-12/schema");
  }
}
