package org.entente.faults.bank;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What the bank did, on disk before anybody is answered. A last line that is not whole is none. */
public final class Journal implements Closeable {

  private final FileChannel channel;

  Journal(Path file) throws IOException {
    channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  synchronized void write(Deed deed) throws IOException {
    ByteBuffer line = StandardCharsets.UTF_8.encode(deed.line() + "\n");
    while (line.hasRemaining()) {
      channel.write(line);
    }
    channel.force(true);
  }

  /** All deeds so far, in their order. */
  public static List<Deed> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    String all = Files.readString(file);
    return all.substring(0, all.lastIndexOf('\n') + 1).lines().map(Deed::of).toList();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
