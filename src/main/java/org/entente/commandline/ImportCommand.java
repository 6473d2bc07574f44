package org.entente.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.entente.partner.ImportState;
import org.entente.partner.PartnerImport;
import org.entente.partner.PartnerImport.Trouble;
import org.entente.partner.PartnerImports;
import org.entente.partner.PartnerImports.GivenFile;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;

/** Imports files and shows how far it is; the work is the same that nodes do for the pages. */
final class ImportCommand {

  private static final long PAUSE = 250;

  private final PartnerImports imports;
  private final People people;
  private final Words words;
  private final Terminal terminal;

  ImportCommand(PartnerImports imports, People people, Words words, Terminal terminal) {
    this.imports = imports;
    this.people = people;
    this.words = words;
    this.terminal = terminal;
  }

  /**
   * @return the exit code
   */
  int run(ImportOptions options) {
    String name = options.signInName();
    Optional<Person> person = name == null ? Optional.empty() : people.findBySignInName(name);
    if (name != null && person.isEmpty()) {
      terminal.line(words.of("partner-import.command.nobody", name));
      return CommandLine.USAGE;
    }
    try {
      return run(options, person.map(Person::actor).orElse(Actor.SYSTEM));
    } catch (Refusal refusal) {
      terminal.line(words.of(refusal.messageKey(), refusal.arguments().toArray()));
      terminal.line(words.of(refusal.messageKey() + ".next", refusal.arguments().toArray()));
      return CommandLine.TROUBLE;
    }
  }

  private int run(ImportOptions options, Actor actor) {
    List<GivenFile> files = options.files().stream().map(ImportCommand::given).toList();
    Set<UUID> ids = new LinkedHashSet<>(imports.request(files, options.everyKind(), actor));
    Set<UUID> open = new LinkedHashSet<>(ids);
    while (!open.isEmpty()) {
      boolean worked = imports.work();
      open.removeIf(this::told);
      if (!worked && !open.isEmpty()) {
        pause();
      }
    }
    return new ImportReport(imports, words, terminal).write(ids, options.report())
        ? CommandLine.DONE
        : CommandLine.TROUBLE;
  }

  /**
   * @return true when it has ended
   */
  private boolean told(UUID id) {
    PartnerImport now = imports.find(id).orElseThrow();
    if (now.state().ended()) {
      terminal.line(outcome(now));
      return true;
    }
    Integer rows = now.rows();
    if (rows != null && now.counts().all() > 0) {
      terminal.progress(
          now.percent(),
          words.of("partner-import.command.progress", now.fileName(), now.counts().all(), rows));
    }
    return false;
  }

  private String outcome(PartnerImport ended) {
    Trouble trouble = ended.trouble();
    if (ended.state() != ImportState.DONE && trouble != null) {
      String reason =
          words.of("partner-import.unreadable." + trouble.reason(), trouble.arguments().toArray());
      return words.of("partner-import.command.refused", ended.fileName(), trouble.line(), reason);
    }
    PartnerImport.Counts counts = ended.counts();
    return words.of(
        "partner-import.command." + (ended.state() == ImportState.DONE ? "done" : "cancelled"),
        ended.fileName(),
        counts.all(),
        counts.taken(),
        counts.merged(),
        counts.unchanged(),
        counts.reported());
  }

  private static GivenFile given(Path file) {
    return new GivenFile() {
      @Override
      public String name() {
        return String.valueOf(file.getFileName());
      }

      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }
    };
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted; the import goes on at the next start", e);
    }
  }
}
