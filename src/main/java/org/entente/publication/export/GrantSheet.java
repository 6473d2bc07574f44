package org.entente.publication.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.entente.publication.GrantFilter;
import org.entente.publication.PublicationProperties;
import org.entente.publication.query.PublishedGrants;
import org.entente.shared.Language;
import org.entente.table.RegisterExport;
import org.entente.table.TableFormat;
import org.springframework.stereotype.Component;

/** Published grants as 360Giving's flat table, the same whatever language its reader speaks. */
@Component
class GrantSheet implements RegisterExport {

  private static final String SHEET = "grants";

  private final PublishedGrants grants;
  private final PublicationProperties properties;
  private final GrantTexts texts;
  private final PublicationLog log;

  GrantSheet(
      PublishedGrants grants,
      PublicationProperties properties,
      GrantTexts texts,
      PublicationLog log) {
    this.grants = grants;
    this.properties = properties;
    this.texts = texts;
    this.log = log;
  }

  @Override
  public String name() {
    return SHEET;
  }

  @Override
  public void write(
      Map<String, List<String>> filters, Language language, TableFormat format, OutputStream out)
      throws IOException {
    GrantFilter filter = GrantFilter.of(filters);
    GrantRecord record = new GrantRecord(properties.publisher(), texts);
    log.taken(filter, format.name());
    format.write(
        out,
        SHEET,
        Language.EN,
        GrantColumns.headings(),
        to -> grants.each(filter, grant -> to.accept(GrantColumns.cells(record.of(grant)))));
  }
}
