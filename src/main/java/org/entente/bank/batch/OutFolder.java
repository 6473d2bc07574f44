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

  /** What a mark says where the file is never to lie. */
  private static final String CLOSED = "closed";

  private final Path out;
  private final Path sent;

  OutFolder(Path folder) {
    this.out = folder.resolve("out");
    this.sent = folder.resolve("sent");
  }

  /** The same for each way to write it. */
  static String name(Path folder) {
    return folder.toAbsolutePath().normalize().toString();
  }

  void open() throws IOException {
    Files.createDirectories(out);
    Files.createDirectories(sent);
  }

  /**
   * From now on nobody leaves this file here, however long they were held up.
   *
   * @return false where somebody may have, or where the folder does not tell
   */
  boolean close(String name) throws IOException {
    if (!Files.isDirectory(out) || !Files.isDirectory(sent) || Files.exists(out.resolve(name))) {
      return false;
    }
    Path mark = sent.resolve(name);
    return (!Files.exists(mark) && marked(mark, CLOSED)) || Files.readString(mark).equals(CLOSED);
  }

  /** Again after anything that broke it off: the file is there once. */
  void leave(String name, byte[] content) throws IOException {
    open();
    Path mark = sent.resolve(name);
    if (!Files.exists(mark)) {
      mark(mark, written(content));
    }
    String part = Files.readString(mark);
    if (part.equals(CLOSED)) {
      throw new IOException(mark + " says that it was taken out of this folder");
    }
    try {
      Files.move(out.resolve(part), out.resolve(name), StandardCopyOption.ATOMIC_MOVE);
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

  private void mark(Path mark, Path part) throws IOException {
    if (!marked(mark, part.getFileName().toString())) {
      Files.delete(part);
    }
  }

  /** By a link, as that is made wholly and by one alone. */
  private boolean marked(Path mark, String says) throws IOException {
    Path whole = sent.resolve(UUID.randomUUID() + ".part");
    write(whole, says.getBytes(StandardCharsets.UTF_8));
    try {
      Files.createLink(mark, whole);
      force(sent);
      return true;
    } catch (FileAlreadyExistsException another) {
      return false;
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
