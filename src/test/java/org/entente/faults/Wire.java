package org.entente.faults;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/**
 * The line between application and database. Cut, it resets what is open and takes nothing new;
 * stalled, it takes everything and passes nothing on. It can also lose the reply to one COMMIT.
 */
final class Wire implements Closeable {

  private final ServerSocket door;
  private final int database;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;
  private boolean stalled;
  private volatile String losing = "";

  Wire(int database) throws IOException {
    this.database = database;
    this.door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    thread(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  void cut() {
    cut = true;
    open.forEach(Wire::reset);
    open.clear();
  }

  synchronized void stall() {
    stalled = true;
  }

  synchronized void mend() {
    cut = false;
    stalled = false;
    losing = "";
    notifyAll();
  }

  /**
   * The next transaction that sends this statement is committed, but nobody hears of it: its
   * connection breaks instead.
   */
  void loseReplyAfter(String statement) {
    losing = statement;
  }

  /** Whether that has happened. */
  boolean lost() {
    return losing.isEmpty();
  }

  private synchronized void awaitPassage() throws InterruptedIOException {
    try {
      while (stalled) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        join(door.accept());
      } catch (IOException closed) {
        // the door is closed, or the database is not there: whoever knocked finds out
      }
    }
  }

  private void join(Socket application) throws IOException {
    if (cut) {
      reset(application);
      return;
    }
    Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
    open.add(application);
    open.add(server);
    AtomicBoolean doomed = new AtomicBoolean();
    thread(() -> copy(application, server, sent -> watch(sent, doomed)));
    thread(() -> copy(server, application, reply -> loses(reply, doomed)));
  }

  /** Never loses anything on its way to the database. */
  private boolean watch(String sent, AtomicBoolean doomed) {
    if (!losing.isEmpty() && sent.contains(losing)) {
      doomed.set(true);
    }
    return false;
  }

  private boolean loses(String reply, AtomicBoolean doomed) {
    if (doomed.get() && reply.contains("COMMIT\0")) {
      losing = "";
      return true;
    }
    return false;
  }

  /**
   * @param loses whether the line breaks instead of passing this on
   */
  private void copy(Socket from, Socket to, Predicate<String> loses) {
    byte[] some = new byte[8192];
    try (from;
        to;
        InputStream in = from.getInputStream()) {
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        awaitPassage();
        if (loses.test(new String(some, 0, read, StandardCharsets.ISO_8859_1))) {
          reset(to);
          return;
        }
        to.getOutputStream().write(some, 0, read);
      }
    } catch (IOException closed) {
      // one side has gone; both are closed now
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  private static void reset(Socket socket) {
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException closed) {
      // closed already
    }
  }

  private static void thread(Runnable work) {
    Thread thread = new Thread(work, "wire");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    cut();
    door.close();
  }
}
