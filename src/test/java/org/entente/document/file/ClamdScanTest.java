package org.entente.document.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.entente.document.MalwareScan.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClamdScanTest {

  private static final byte[] CONTENT = new byte[150_000];

  @ParameterizedTest
  @CsvSource({
    "stream: OK, CLEAN",
    "stream: Eicar-Test-Signature FOUND, INFECTED",
    "INSTREAM size limit exceeded. ERROR, UNKNOWN",
    "stream: OK and more, UNKNOWN",
    "'', UNKNOWN"
  })
  void believesOnlyAPlainOk(String answer, Verdict verdict) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Integer> received =
          CompletableFuture.supplyAsync(() -> answerOnce(server, answer));
      assertThat(scan(server.getLocalPort())).isEqualTo(verdict);
      assertThat(received.get()).isEqualTo(CONTENT.length);
    }
  }

  @Test
  void doesNotKnowWhereNobodyListens() throws Exception {
    int free;
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = server.getLocalPort();
    }
    assertThat(scan(free)).isEqualTo(Verdict.UNKNOWN);
  }

  private static Verdict scan(int port) {
    InetSocketAddress address =
        InetSocketAddress.createUnresolved(InetAddress.getLoopbackAddress().getHostAddress(), port);
    return new ClamdScan(address, Duration.ofSeconds(10)).scan(CONTENT);
  }

  private static int answerOnce(ServerSocket server, String answer) {
    try (Socket socket = server.accept()) {
      DataInputStream in = new DataInputStream(socket.getInputStream());
      String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
      assertThat(command).isEqualTo("zINSTREAM\0");
      int total = 0;
      for (int length = in.readInt(); length > 0; length = in.readInt()) {
        total += in.readNBytes(length).length;
      }
      socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
      return total;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
