package org.entente.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Remembers which elements and flows the process tests of this run walked, by test class. */
public class ProcessPaths implements BeforeAllCallback, AfterAllCallback {

  private static final Map<Step, Set<String>> WALKED = new TreeMap<>();
  private static final Set<String> CLASSES = new TreeSet<>();

  private long before;

  /** An element that was entered, or a flow that was taken, in a process. */
  public record Step(String process, String id) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      return (process + "/" + id).compareTo(other.process + "/" + other.id);
    }
  }

  /** Names of the test classes that walked it; empty where none did. */
  public static Set<String> walkedBy(Step step) {
    return WALKED.getOrDefault(step, Set.of());
  }

  /** Simple names of the process tests that ended so far. */
  public static Set<String> classes() {
    return Set.copyOf(CLASSES);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (ofProcess(context)) {
      before = database(context).sql(LAST).query(Long.class).single();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (ofProcess(context)) {
      String name = context.getRequiredTestClass().getSimpleName();
      steps(context).forEach(step -> WALKED.computeIfAbsent(step, s -> new TreeSet<>()).add(name));
      CLASSES.add(name);
    }
  }

  private List<Step> steps(ExtensionContext context) {
    return database(context)
        .sql(STEPS)
        .param("before", before)
        .query((row, index) -> new Step(row.getString("process_key"), row.getString("id")))
        .list();
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
      select distinct process_key, step ->> 'id' as id
      from workflow_path, jsonb_array_elements(activities) step
      where entry > :before and step ->> 'event' in ('start', 'take')
      """;
}
