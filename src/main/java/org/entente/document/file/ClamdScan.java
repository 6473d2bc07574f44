package org.entente.document.file;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.entente.document.MalwareScan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Speaks clamd's INSTREAM: length-prefixed chunks, a zero length, one line of answer. */
final class ClamdScan implements MalwareScan {

  private static final Logger LOG = LoggerFactory.getLogger(ClamdScan.class);
  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_ANSWER = 4096;

  private final InetSocketAddress address;
  private final int timeoutMillis;

  ClamdScan(InetSocketAddress address, Duration timeout) {
    this.address = address;
    this.timeoutMillis = Math.toIntExact(timeout.toMillis());
  }

  @Override
  public Verdict scan(byte[] content) {
    try {
      String answer = ask(content);
      Verdict verdict = verdict(answer);
      if (verdict != Verdict.CLEAN) {
        LOG.warn("clamd at {} answered: {}", address, answer);
      }
      return verdict;
    } catch (IOException e) {
      LOG.warn("clamd at {} did not answer: {}", address, e.toString());
      return Verdict.UNKNOWN;
    }
  }

  private String ask(byte[] content) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(address.getHostString(), address.getPort()), timeoutMillis);
      socket.setSoTimeout(timeoutMillis);
      DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      for (int at = 0; at < content.length; at += CHUNK) {
        int length = Math.min(CHUNK, content.length - at);
        out.writeInt(length);
        out.write(content, at, length);
      }
      out.writeInt(0);
      out.flush();
      byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
      return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    }
  }

  private static Verdict verdict(String answer) {
    if ("stream: OK".equals(answer)) {
      return Verdict.CLEAN;
    }
    return answer.endsWith(" FOUND") ? Verdict.INFECTED : Verdict.UNKNOWN;
  }
}
