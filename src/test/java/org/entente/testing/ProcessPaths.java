package org.entente.testing;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Writes down which elements and flows each process test walked; see {@link WalkedPaths}. */
public class ProcessPaths implements BeforeAllCallback, AfterAllCallback {

  private long before;

  @Override
  public void beforeAll(ExtensionContext context) {
    if (ofProcess(context)) {
      before = database(context).sql(LAST).query(Long.class).single();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (ofProcess(context)) {
      WalkedPaths.ofThisRun().write(context.getRequiredTestClass().getSimpleName(), steps(context));
    }
  }

  private List<String> steps(ExtensionContext context) {
    return database(context).sql(STEPS).param("before", before).query(String.class).list();
  }

  private static boolean ofProcess(ExtensionContext context) {
    return context.getRequiredTestClass().getPackageName().endsWith(".process");
  }

  private static JdbcClient database(ExtensionContext context) {
    return SpringExtension.getApplicationContext(context).getBean(JdbcClient.class);
  }

  private static final String LAST = "select coalesce(max(entry), 0) from workflow_path";

  private static final String STEPS =
      """
      select distinct process_key || '/' || (step ->> 'id')
      from workflow_path, jsonb_array_elements(activities) step
      where entry > :before and step ->> 'event' in ('start', 'take')
      """;
}
