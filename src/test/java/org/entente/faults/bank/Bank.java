package org.entente.faults.bank;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/**
 * The process: {@code Bank <port> <folder>}. Its journal and its exchange lie in the folder. It
 * says a word as soon as its doors are open.
 */
public final class Bank {

  /** In the bank's folder. */
  static final String JOURNAL = "journal.tsv";

  /** Where payment files are left for the bank. */
  static final String TO_BANK = "to-bank";

  /** Where the bank leaves its answers. */
  static final String FROM_BANK = "from-bank";

  private Bank() {}

  public static void main(String[] arguments) throws IOException {
    int port = Integer.parseInt(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    Ledger ledger = new Ledger(folder.resolve(JOURNAL));
    Moods moods = new Moods();
    Statements statements = new Statements(folder.resolve("answers"), folder.resolve(FROM_BANK));
    Exchange exchange = new Exchange(folder.resolve(TO_BANK), ledger, moods, statements);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/payments", new PaymentsDoor(ledger, moods));
    server.createContext("/answers", new AnswersDoor(statements));
    server.createContext("/control", new ControlDoor(ledger, moods, statements, exchange));
    server.start();
    System.out.println("open");
  }
}
