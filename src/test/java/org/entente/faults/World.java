package org.entente.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** PostgreSQL, the wire and the application: started once for all fault tests, as it takes long. */
record World(Database database, Wire wire, Application application) {

  static final Path FOLDER =
      Path.of("target", "faults-" + System.getProperty("entente.fork", "fork-1")).toAbsolutePath();

  private static World world;

  static synchronized World get() {
    if (world == null) {
      world = start();
      Runtime.getRuntime().addShutdownHook(new Thread(world::stop));
      world.application().awaitReady();
    }
    return world;
  }

  /** What an agreement leaves behind that nothing disturbed, walked once for all comparisons. */
  static synchronized Undisturbed undisturbed() {
    return Undisturbed.of(get());
  }

  /** What is open, and what a job is doing just now. */
  List<List<String>> underWay() {
    return database.rows(
        """
        select 'task', task_key from tasklist_task where state = 'OPEN'
        union all
        select case when j.lock_owner_ is null then 'job' else 'job under way' end, e.act_id_
          from act_ru_job j join act_ru_execution e on e.id_ = j.execution_id_
         where j.handler_type_ = 'async-continuation'
        """);
  }

  /** Comes back when a job is being done, or after the limit. */
  void awaitJob(Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    Eventually.isTrue(
        "a job begins, or none comes",
        limit.multipliedBy(2),
        () -> System.nanoTime() > end || jobUnderWay());
  }

  private boolean jobUnderWay() {
    return database.first("select 1 from act_ru_job where lock_owner_ is not null").isPresent();
  }

  UUID toForce(Proposal proposal, Disturbance disturbance) {
    return new Walk(this, disturbance).toForce(proposal);
  }

  void until(String task, Proposal proposal) {
    new Walk(this, Disturbance.NONE).until(task, proposal);
  }

  private static World start() {
    try {
      Files.createDirectories(FOLDER);
      Database database = new Database(FOLDER.resolve("postgres"));
      Wire wire = new Wire(database.port());
      return new World(database, wire, new Application(FOLDER.resolve("first"), wire.port()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stop() {
    application.kill();
    try {
      wire.close();
      database.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
