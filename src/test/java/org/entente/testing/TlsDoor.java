package org.entente.testing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Stands before a server that speaks in the clear, and lets in only who speaks TLS. */
public final class TlsDoor implements Closeable {

  private final ServerSocket door;
  private final SSLContext identity;
  private final boolean asked;
  private final int target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final List<String> heard = new CopyOnWriteArrayList<>();

  /**
   * @param target port of the server behind it
   * @param asked true for TLS after SMTP's STARTTLS, false from the first byte on
   */
  public TlsDoor(int target, TlsIdentity identity, boolean asked) throws Exception {
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.identity = identity.server();
    this.asked = asked;
    this.target = target;
    thread(this::accept);
  }

  public int port() {
    return door.getLocalPort();
  }

  /** Lines that came in the clear. */
  public List<String> heard() {
    return heard;
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        open.add(client);
        thread(() -> converse(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void converse(Socket client) {
    try (client;
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
      open.add(server);
      if (asked) {
        untilAsked(client);
        line(server.getInputStream());
      }
      try (SSLSocket safe = safe(client)) {
        InputStream answers = server.getInputStream();
        OutputStream back = safe.getOutputStream();
        thread(() -> copy(answers, back));
        copy(safe.getInputStream(), server.getOutputStream());
      }
    } catch (IOException gone) {
      // one side has gone, as they do
    } finally {
      open.remove(client);
    }
  }

  private void untilAsked(Socket client) throws IOException {
    say(client, "220 door");
    String line;
    do {
      line = line(client.getInputStream());
      heard.add(line);
      boolean greeting = line.toUpperCase(Locale.ROOT).startsWith("EHLO");
      say(client, greeting ? "250-door\r\n250 STARTTLS" : "220 as you like");
    } while (!line.equalsIgnoreCase("STARTTLS"));
  }

  private SSLSocket safe(Socket client) throws IOException {
    SSLSocket safe =
        (SSLSocket) identity.getSocketFactory().createSocket(client, null, client.getPort(), true);
    safe.setUseClientMode(false);
    safe.startHandshake();
    return safe;
  }

  /** Without its end; byte by byte, since what follows is not ours to read. */
  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("gone");
      }
      line.append((char) next);
    }
    return line.toString().strip();
  }

  private static void say(Socket socket, String words) throws IOException {
    socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  private static void copy(InputStream from, OutputStream to) {
    byte[] bytes = new byte[8192];
    try {
      for (int count = from.read(bytes); count > 0; count = from.read(bytes)) {
        to.write(bytes, 0, count);
        to.flush();
      }
      to.close();
    } catch (IOException gone) {
      // one side has gone, as they do
    }
  }

  private static void thread(Runnable work) {
    Thread thread = new Thread(work, "tls-door");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    door.close();
    for (Socket each : open) {
      each.close();
    }
  }
}
