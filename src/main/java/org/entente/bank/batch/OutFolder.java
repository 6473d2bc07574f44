package org.entente.bank.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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
 * takes a file away, so {@code sent} keeps the names of those that have lain in {@code out}; a mark
 * is made before the file gets its name, and while {@code ….part} is still there it never had it.
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
    Path part = out.resolve(name + ".part");
    Path mark = sent.resolve(name);
    if (!Files.exists(mark)) {
      write(part, content);
      Files.write(mark, new byte[0], StandardOpenOption.CREATE);
      force(sent);
    }
    try {
      Files.move(part, out.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      force(out);
    } catch (NoSuchFileException lainThereBefore) {
      LOG.info("{} had been left for the bank before", name);
    }
  }

  /** Never half of it, also where two write at once. */
  private void write(Path part, byte[] content) throws IOException {
    Path own = out.resolve(UUID.randomUUID() + ".part");
    try (FileChannel channel =
        FileChannel.open(own, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(own, part, StandardCopyOption.ATOMIC_MOVE);
    force(out);
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
