package org.entente.commandline;

import java.io.Console;
import java.io.PrintStream;

/** The one place that prints. On a terminal a bar moves in its line; elsewhere only lines come. */
final class Terminal {

  private static final int BAR = 30;

  private final PrintStream out;
  private final boolean moving;
  private int width;

  private Terminal(PrintStream out, boolean moving) {
    this.out = out;
    this.moving = moving;
  }

  static Terminal standard() {
    return new Terminal(System.out, terminal(System.console()));
  }

  static Terminal of(PrintStream out, boolean moving) {
    return new Terminal(out, moving);
  }

  /** From Java 22 on there is a console also where no terminal is; it can say so itself. */
  private static boolean terminal(@org.jspecify.annotations.Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  void line(String text) {
    clear();
    out.println(text);
    out.flush();
  }

  /** Shows how far something is, in place of what was shown before. */
  void progress(int percent, String text) {
    if (moving) {
      int full = BAR * percent / 100;
      String bar = "[" + "#".repeat(full) + "-".repeat(BAR - full) + "] " + text;
      clear();
      out.print(bar);
      out.flush();
      width = bar.length();
    }
  }

  private void clear() {
    if (width > 0) {
      out.print("\r" + " ".repeat(width) + "\r");
      width = 0;
    }
  }
}
