package org.entente.table.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.entente.table.TableFault;

/**
 * UTF-8 and nothing else, read no further than one buffer ahead. It knows the line where another
 * encoding shows, and ends a line that is too long while it passes.
 */
final class StrictText extends Reader {

  private static final int BUFFER = 16 * 1024;

  private final InputStream in;
  private final int longestLine;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private final CharBuffer text = CharBuffer.allocate(BUFFER).limit(0);
  private boolean ended;
  private long line = 1;
  private int length;
  private char before;
  private boolean oddQuotes;

  private StrictText(InputStream in, int longestLine) {
    this.in = in;
    this.longestLine = longestLine;
  }

  static StrictText of(InputStream in, int longestLine) throws IOException {
    StrictText text = new StrictText(in, longestLine);
    text.readBytes();
    text.skipMark();
    text.fill();
    return text;
  }

  /** What is read but not taken yet: at the beginning, the beginning of the file. */
  CharSequence ahead() {
    return text;
  }

  /** Whether a quotation mark so far has no other one. */
  boolean oddQuotes() {
    return oddQuotes;
  }

  private void skipMark() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      bytes.position(3);
    } else if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
      throw TableFault.at(1, "encoding");
    }
  }

  private boolean startsWith(int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.limit() || (bytes.get(i) & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int read(char[] into, int offset, int wanted) throws IOException {
    if (wanted == 0) {
      return 0;
    }
    if (!text.hasRemaining() && !fill()) {
      return -1;
    }
    int count = Math.min(wanted, text.remaining());
    text.get(into, offset, count);
    return count;
  }

  /**
   * @return false at the end
   */
  private boolean fill() throws IOException {
    text.clear();
    CoderResult result = decoder.decode(bytes, text, ended);
    while (result.isUnderflow() && text.position() == 0 && !ended) {
      readBytes();
      result = decoder.decode(bytes, text, ended);
    }
    text.flip();
    count();
    if (result.isError()) {
      throw TableFault.at(line, "encoding");
    }
    return text.hasRemaining();
  }

  private void readBytes() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(0, count));
    bytes.flip();
  }

  private void count() {
    for (int i = text.position(); i < text.limit(); i++) {
      count(text.get(i));
    }
  }

  private void count(char letter) {
    if (letter == '\0') {
      throw TableFault.at(line, "binary");
    }
    if (letter == '\n' || letter == '\r') {
      line += letter == '\n' && before == '\r' ? 0 : 1;
      length = 0;
    } else if (++length > longestLine) {
      throw TableFault.at(line, "line", longestLine);
    }
    oddQuotes ^= letter == '"';
    before = letter;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
