package org.entente.bank.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.bank.account.BankAccount;
import org.entente.bank.account.BankAccounts;
import org.entente.iso20022.BankFileFault;
import org.entente.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Takes what banks put into the folders {@code in}: taken files go to {@code done}, the others to
 * {@code refused} with the reason beside them. Only what is called {@code ….xml} is looked at, so
 * that nobody’s half-written file is.
 */
@Component
public class FolderAnswers {

  private static final Logger LOG = LoggerFactory.getLogger(FolderAnswers.class);
  private static final int AT_ONCE = 100;

  private final AnswerIntake intake;
  private final BankAccounts accounts;
  private final MessageSource messages;

  public FolderAnswers(AnswerIntake intake, BankAccounts accounts, MessageSource messages) {
    this.intake = intake;
    this.accounts = accounts;
    this.messages = messages;
  }

  public void go() {
    accounts.lines().stream()
        .map(BankAccount::folder)
        .filter(folder -> folder != null)
        .distinct()
        .forEach(this::look);
  }

  private void look(Path folder) {
    Path in = folder.resolve("in");
    if (!Files.isDirectory(in)) {
      return;
    }
    try (Stream<Path> found = Files.list(in)) {
      List<Path> files = found.filter(FolderAnswers::whole).sorted().limit(AT_ONCE).toList();
      files.forEach(file -> safely(folder, file));
    } catch (IOException e) {
      LOG.warn("The folder {} cannot be read: {}", in, e.toString());
    }
  }

  private static boolean whole(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xml")
        && Files.isRegularFile(file);
  }

  private void safely(Path folder, Path file) {
    try {
      take(folder, file);
    } catch (NoSuchFileException e) {
      LOG.debug("Another node has taken {}", file, e);
    } catch (IOException | RuntimeException e) {
      LOG.warn("The bank's file {} is looked at again: {}", file, e.toString());
    }
  }

  private void take(Path folder, Path file) throws IOException {
    String name = file.getFileName().toString();
    try {
      intake.take(name, file, Source.FOLDER, Actor.SYSTEM);
      move(file, folder.resolve("done"), name);
    } catch (BankFileFault fault) {
      String kept = move(file, folder.resolve("refused"), name);
      Files.writeString(
          folder.resolve("refused").resolve(kept + ".txt"), words(fault), StandardCharsets.UTF_8);
    }
  }

  private String words(BankFileFault fault) {
    Object[] arguments = fault.arguments().toArray();
    String key = fault.messageKey();
    return messages.getMessage(key, arguments, key, Locale.ENGLISH)
        + "\n"
        + messages.getMessage(key + ".next", arguments, "", Locale.ENGLISH)
        + "\n";
  }

  /** Under a name that is still free. */
  private static String move(Path file, Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    String free = name;
    for (int number = 2; Files.exists(folder.resolve(free)); number++) {
      free = name.replaceFirst("(\\.[^.]*)$", "-" + number + "$1");
    }
    try {
      Files.move(file, folder.resolve(free), StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(file, folder.resolve(free));
    }
    return free;
  }
}
