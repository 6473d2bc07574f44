package org.entente.partner.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.entente.partner.ingest.read.Content;
import org.entente.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files in pieces, of which one is in memory at a time. */
@Repository
class ChunkStore {

  private static final int CHUNK = 1 << 20;

  private final JdbcClient jdbc;
  private final long limit;

  ChunkStore(JdbcClient jdbc, ImportProperties properties) {
    this.jdbc = jdbc;
    this.limit = properties.fileLimit().toBytes();
  }

  /**
   * @param sha256 64 hexadecimal digits
   */
  record Kept(long size, String sha256) {}

  /**
   * @throws Refusal INVALID for more than the limit
   */
  Kept keep(UUID id, InputStream file) throws IOException {
    MessageDigest digest = sha256();
    InputStream bytes = new DigestInputStream(file, digest);
    long size = 0;
    int number = 0;
    for (byte[] chunk = bytes.readNBytes(CHUNK);
        chunk.length > 0;
        chunk = bytes.readNBytes(CHUNK)) {
      size += chunk.length;
      if (size > limit) {
        throw Refusal.invalid("partner-import.tooLarge", limit / 1_048_576);
      }
      insert(id, number++, chunk);
    }
    return new Kept(size, HexFormat.of().formatHex(digest.digest()));
  }

  Content content(UUID id) {
    return () -> new Chunks(id);
  }

  private void insert(UUID id, int number, byte[] chunk) {
    jdbc.sql("insert into partner_import_chunk (import_id, number, bytes) values (:id, :n, :bytes)")
        .param("id", id)
        .param("n", number)
        .param("bytes", chunk)
        .update();
  }

  private byte[] read(UUID id, int number) {
    return jdbc.sql("select bytes from partner_import_chunk where import_id = :id and number = :n")
        .param("id", id)
        .param("n", number)
        .query(byte[].class)
        .optional()
        .orElse(new byte[0]);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The pieces one after the other. */
  private final class Chunks extends InputStream {

    private final UUID id;
    private byte[] chunk = new byte[0];
    private int at;
    private int next;

    Chunks(UUID id) {
      this.id = id;
    }

    @Override
    public int read() {
      return more() ? chunk[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (length == 0) {
        return 0;
      }
      if (!more()) {
        return -1;
      }
      int count = Math.min(length, chunk.length - at);
      System.arraycopy(chunk, at, target, offset, count);
      at += count;
      return count;
    }

    private boolean more() {
      if (at == chunk.length) {
        chunk = ChunkStore.this.read(id, next++);
        at = 0;
      }
      return at < chunk.length;
    }
  }
}
