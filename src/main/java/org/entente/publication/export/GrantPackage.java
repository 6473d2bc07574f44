package org.entente.publication.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.entente.publication.GrantFilter;
import org.entente.publication.PublicationProperties;
import org.entente.publication.Publisher;
import org.entente.publication.query.PublishedGrants;
import org.entente.table.ExportFile;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Published grants as a package of 360Giving, version 1.4, written grant by grant. */
@Component
public class GrantPackage {

  private static final String VERSION = "1.4";

  private final PublishedGrants grants;
  private final PublicationProperties properties;
  private final GrantTexts texts;
  private final PublicationLog log;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.builder().build();

  GrantPackage(
      PublishedGrants grants,
      PublicationProperties properties,
      GrantTexts texts,
      PublicationLog log,
      Clock clock) {
    this.grants = grants;
    this.properties = properties;
    this.texts = texts;
    this.log = log;
    this.clock = clock;
  }

  /**
   * @throws org.entente.shared.Refusal CONFLICT where it is not said who publishes, NOT_FOUND where
   *     there is nothing
   */
  public ExportFile file(GrantFilter filter) throws IOException {
    Publisher publisher = properties.publisher();
    log.taken(filter, "JSON");
    return ExportFile.of("grants.json", "application/json", out -> write(filter, publisher, out));
  }

  private void write(GrantFilter filter, Publisher publisher, OutputStream out) {
    GrantRecord record = new GrantRecord(publisher, texts);
    try (JsonGenerator to = json.createGenerator(out)) {
      to.writeStartObject();
      about(to, publisher);
      to.writeArrayPropertyStart("grants");
      grants.each(filter, grant -> to.writePOJO(record.of(grant)));
      to.writeEndArray();
      to.writeEndObject();
    }
  }

  private void about(JsonGenerator to, Publisher publisher) {
    LocalDate today = LocalDate.now(clock);
    to.writeStringProperty("version", VERSION);
    to.writeStringProperty("title", texts.say("publication.package.title", publisher.name()));
    to.writeStringProperty(
        "description",
        texts.say("publication.package.description", Integer.toString(properties.least())));
    to.writeStringProperty("issued", today.toString());
    to.writeStringProperty("modified", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    to.writeStringProperty("identifier", publisher.prefix() + "-" + today);
    to.writeObjectPropertyStart("publisher");
    to.writeStringProperty("identifier", publisher.organisation());
    to.writeStringProperty("name", publisher.name());
    URI website = publisher.website();
    if (website != null) {
      to.writeStringProperty("website", website.toString());
    }
    to.writeEndObject();
    to.writeStringProperty("license", publisher.licence().toString());
  }
}
