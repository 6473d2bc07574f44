package org.entente.bank.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where an account's files are left for the bank: whole or not at all, and each once. The bank
 * takes a file away, so {@code sent} keeps the names of those that have lain in {@code out}. Such a
 * mark is made once, before the file gets its name, and says which part gets it: of any number that
 * leave the same file, however long they were held up, one does.
 */
final class OutFolder {

  private static final Logger LOG = LoggerFactory.getLogger(OutFolder.class);

  private final Path out;
  private final Path sent;

  OutFolder(Path folder) {
    this.out = folder.resolve("out");
    this.sent = folder.resolve("sent");
  }

  /** Again after anything that broke it off: the file is there once. */
  void leave(String name, byte[] content) throws IOException {
    Files.createDirectories(out);
    Files.createDirectories(sent);
    Path mark = sent.resolve(name);
    if (!Files.exists(mark)) {
      mark(mark, written(content));
    }
    try {
      Files.move(
          out.resolve(Files.readString(mark)), out.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      force(out);
    } catch (NoSuchFileException lainThereBefore) {
      LOG.info("{} had been left for the bank before", name);
    }
  }

  private Path written(byte[] content) throws IOException {
    Path part = out.resolve(UUID.randomUUID() + ".part");
    write(part, content);
    force(out);
    return part;
  }

  /** By a link, as that is made wholly and by one alone. */
  private void mark(Path mark, Path part) throws IOException {
    Path whole = sent.resolve(UUID.randomUUID() + ".part");
    write(whole, part.getFileName().toString().getBytes(StandardCharsets.UTF_8));
    try {
      Files.createLink(mark, whole);
      force(sent);
    } catch (FileAlreadyExistsException another) {
      Files.delete(part);
    } finally {
      Files.delete(whole);
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** The names as well, where the system lets a folder be forced. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      LOG.debug("The folder {} cannot be forced to the disk", folder, e);
    }
  }
}
