package org.entente.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A mail server of the test's own (GreenMail: what arrives there is the oracle) behind a line that
 * can be troubled at each stage of a conversation.
 */
public final class MailHost implements Closeable {

  /** What goes wrong on the line. */
  public enum Fault {
    NONE,
    /** Nobody is there. */
    DOWN,
    /** It takes the connection and says nothing. */
    SILENT,
    /** It takes the mail, and the line is cut before anybody hears of it. */
    CUT_AFTER_DATA,
    /** It takes the mail and never says so. */
    SILENT_AFTER_DATA
  }

  private final GreenMail post =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
          });
  private final ServerSocket door;
  private final Set<String> unknown = ConcurrentHashMap.newKeySet();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile Fault fault = Fault.NONE;

  public MailHost() throws IOException {
    post.start();
    door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    thread(this::accept);
  }

  public int port() {
    return door.getLocalPort();
  }

  public GreenMail post() {
    return post;
  }

  public void suffer(Fault what) {
    fault = what;
  }

  /** This address is refused, as one that nobody has. */
  public void forget(String address) {
    unknown.add(address);
  }

  /** Everything that has arrived for this address, repeats included. */
  public List<MimeMessage> arrived(String address) throws MessagingException {
    return Arrays.stream(post.getReceivedMessages())
        .filter(message -> recipient(message).equalsIgnoreCase(address))
        .toList();
  }

  private static String recipient(MimeMessage message) {
    try {
      String to = message.getHeader("To", null);
      return to.substring(to.indexOf('<') + 1).replace(">", "").strip();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
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

  /** Line by line, so that it is known at which stage the conversation is. */
  private void converse(Socket client) {
    Fault now = fault;
    try (client) {
      if (now == Fault.DOWN) {
        client.setSoLinger(true, 0);
        return;
      }
      if (now == Fault.SILENT) {
        client.getInputStream().readAllBytes();
        return;
      }
      relay(client, now);
    } catch (IOException gone) {
      // one side has gone, as they do
    } finally {
      open.remove(client);
    }
  }

  private void relay(Socket client, Fault now) throws IOException {
    try (Socket server = new Socket("127.0.0.1", post.getSmtp().getPort())) {
      BufferedReader asked = reader(client);
      BufferedReader answers = reader(server);
      say(client, answer(answers));
      boolean text = false;
      String line;
      while ((line = asked.readLine()) != null) {
        String address = line.replaceAll("(?i)^RCPT TO:\\s*<([^>]*)>.*", "$1");
        if (!text && !address.equals(line) && unknown.contains(address)) {
          say(client, "550 5.1.1 nobody here has the address " + address + "\r\n");
          continue;
        }
        say(server, line + "\r\n");
        if (text && !line.equals(".")) {
          continue;
        }
        String answer = answer(answers);
        if (text && now == Fault.CUT_AFTER_DATA) {
          return;
        }
        if (text && now == Fault.SILENT_AFTER_DATA) {
          client.getInputStream().readAllBytes();
          return;
        }
        text = !text && line.equalsIgnoreCase("DATA");
        say(client, answer);
      }
    }
  }

  /** All lines of an answer; the last has a space behind its code. */
  private static String answer(BufferedReader from) throws IOException {
    StringBuilder answer = new StringBuilder();
    String line;
    do {
      line = Objects.requireNonNullElse(from.readLine(), "421 gone");
      answer.append(line).append("\r\n");
    } while (line.length() > 3 && line.charAt(3) == '-');
    return answer.toString();
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
  }

  private static void say(Socket socket, String words) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(words.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private static void thread(Runnable work) {
    Thread thread = new Thread(work, "mail-host");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    door.close();
    for (Socket each : open) {
      each.close();
    }
    post.stop();
  }
}
