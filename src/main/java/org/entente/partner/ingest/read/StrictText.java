package org.entente.partner.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 and nothing else, with or without a byte order mark. Knows the line that it has come to,
 * and how much one record has taken: a record without end is refused before it fills the memory.
 */
final class StrictText extends Reader {

  private static final int BUFFER = 1 << 14;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final InputStream bytes;
  private final int longest;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer in = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer out = CharBuffer.allocate(BUFFER).flip();
  private boolean ended;
  private boolean begun;
  private int line = 1;
  private int recordLine = 1;
  private long taken;
  private long quotes;

  /**
   * @param longest characters that one record may have
   */
  StrictText(InputStream bytes, int longest) {
    this.bytes = bytes;
    this.longest = longest;
  }

  /** A record begins at this line: its length is counted from here. */
  void recordBegins(int atLine) {
    recordLine = atLine;
    taken = 0;
  }

  /** True where some quotation mark has no second one: whatever follows it stands in one cell. */
  boolean quoteOpen() {
    return quotes % 2 == 1;
  }

  int recordLine() {
    return recordLine;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!out.hasRemaining()) {
      if (!decode()) {
        return -1;
      }
    }
    int count = Math.min(length, out.remaining());
    out.get(target, offset, count);
    taken += count;
    if (taken > longest) {
      throw new Unreadable("recordTooLong", recordLine, Integer.toString(longest));
    }
    return count;
  }

  /**
   * @return false at the end
   */
  private boolean decode() throws IOException {
    fill();
    out.clear();
    CoderResult result = decoder.decode(in, out, ended);
    out.flip();
    if (!begun && out.hasRemaining()) {
      begun = true;
      if (out.get(out.position()) == BYTE_ORDER_MARK) {
        out.get();
      }
    }
    countLines();
    if (result.isError()) {
      throw new Unreadable("encoding", line);
    }
    return out.hasRemaining() || !ended || in.hasRemaining();
  }

  private void fill() throws IOException {
    in.compact();
    int read = bytes.read(in.array(), in.position(), in.remaining());
    if (read < 0) {
      ended = true;
    } else {
      in.position(in.position() + read);
    }
    in.flip();
  }

  private void countLines() {
    for (int i = out.position(); i < out.limit(); i++) {
      char each = out.get(i);
      if (each == 0) {
        throw new Unreadable("encoding", line);
      }
      if (each == '\n') {
        line++;
      } else if (each == '"') {
        quotes++;
      }
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
