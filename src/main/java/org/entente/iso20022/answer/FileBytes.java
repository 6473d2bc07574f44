package org.entente.iso20022.answer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.iso20022.BankFileFault;
import org.entente.shared.ContentHash;

/**
 * The file as bytes, before anybody takes it for XML: not too large, UTF-8 from the first to the
 * last, and its hash. The parser would notice a wrong byte, but not say in which line.
 *
 * @param characters how many there are, as the parser counts them
 */
record FileBytes(ContentHash hash, long characters) {

  private static final long MEGABYTE = 1024L * 1024;
  private static final long MOST = 64 * MEGABYTE;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int PIECE = 16 * 1024;

  static FileBytes of(Path file) {
    try {
      if (Files.size(file) > MOST) {
        throw BankFileFault.at(0, "size", MOST / MEGABYTE);
      } else if (Files.size(file) == 0) {
        throw BankFileFault.at(0, "empty");
      }
      MessageDigest digest = sha256();
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        long characters = new Decoding().characters(in);
        return new FileBytes(hash(digest), characters);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes once more, whose hash is looked at when they are at their end. */
  Same again(Path file) throws IOException {
    return new Same(Files.newInputStream(file), sha256());
  }

  private static ContentHash hash(MessageDigest digest) {
    return new ContentHash(HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A file that has to be the one that was looked through. */
  final class Same implements AutoCloseable {

    private final DigestInputStream in;

    private Same(InputStream in, MessageDigest digest) {
      this.in = new DigestInputStream(in, digest);
    }

    /** For a parser, which closes what it has read to its end. */
    InputStream unclosed() {
      return new FilterInputStream(in) {
        @Override
        public void close() {
          // there is more to do
        }
      };
    }

    void verify() throws IOException {
      in.transferTo(OutputStream.nullOutputStream());
      if (!FileBytes.hash(in.getMessageDigest()).equals(hash)) {
        throw BankFileFault.at(0, "changed");
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  private static final class Decoding {

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE);
    private final CharBuffer text = CharBuffer.allocate(PIECE);
    private long characters;
    private long line = 1;
    private boolean afterReturn;

    long characters(InputStream in) throws IOException {
      boolean more = true;
      while (more) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        more = read >= 0;
        bytes.position(bytes.position() + Math.max(0, read));
        bytes.flip();
        CoderResult result = decoder.decode(bytes, text, !more);
        bytes.compact();
        count();
        if (result.isError()) {
          throw BankFileFault.at(line, more ? "encoding" : "truncated");
        }
      }
      return characters;
    }

    /** Lines end as XML has it: by either character or both. */
    private void count() {
      text.flip();
      if (characters == 0 && text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK) {
        text.get();
      }
      characters += text.remaining();
      while (text.hasRemaining()) {
        char one = text.get();
        if (one == '\r' || (one == '\n' && !afterReturn)) {
          line++;
        }
        afterReturn = one == '\r';
      }
      text.clear();
    }
  }
}
