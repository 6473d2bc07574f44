package org.entente.bank.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever dies between two of its steps, the bank finds the file once, and whole. */
class OutFolderTest {

  private static final byte[] CONTENT = "<Document/>".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path root;

  @Test
  void leavesAWholeFile() throws IOException {
    leave();
    assertThat(names()).containsExactly("a.xml");
    assertThat(root.resolve("out/a.xml")).hasBinaryContent(CONTENT);
  }

  @Test
  void leavesNoneAgainThatTheBankHasTaken() throws IOException {
    leave();
    Files.delete(root.resolve("out/a.xml"));
    leave();
    assertThat(names()).isEmpty();
  }

  @Test
  void leavesNoneAgainThatTheBankHasNotTakenYet() throws IOException {
    leave();
    leave();
    assertThat(names()).containsExactly("a.xml");
  }

  @Test
  void goesOnWhereItWasMarkedAndHadNotItsName() throws IOException {
    leave();
    Files.move(
        root.resolve("out/a.xml"),
        root.resolve("out").resolve(Files.readString(root.resolve("sent/a.xml"))));
    leave();
    assertThat(names()).containsExactly("a.xml");
    assertThat(root.resolve("out/a.xml")).hasBinaryContent(CONTENT);
  }

  @Test
  void beginsAgainWhereOnlyAPartWasWritten() throws IOException {
    Files.createDirectories(root.resolve("out"));
    Files.writeString(root.resolve("out/0.part"), "<Docu");
    leave();
    assertThat(root.resolve("out/a.xml")).hasBinaryContent(CONTENT);
  }

  /** Held up between looking and writing, while others did all of it and the bank took the file. */
  @Test
  void isLeftOnceByAnyNumberAtOnce() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    AtomicInteger taken = new AtomicInteger();
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      all.add(
          pool.submit(
              () -> {
                leave();
                if (Files.deleteIfExists(root.resolve("out/a.xml"))) {
                  taken.incrementAndGet();
                }
                return null;
              }));
    }
    for (Future<?> one : all) {
      one.get();
    }
    pool.shutdown();
    assertThat(taken).hasValue(1);
    assertThat(names()).isEmpty();
  }

  @Test
  void marksNothingThatCannotBeWritten() throws IOException {
    Files.writeString(root.resolve("out"), "no folder");
    assertThatThrownBy(this::leave).isInstanceOf(IOException.class);
    Files.delete(root.resolve("out"));
    leave();
    assertThat(names()).containsExactly("a.xml");
  }

  @Test
  void isClosedToWhatNeverLayThereAndToNothingElse() throws IOException {
    assertThat(new OutFolder(root).close("a.xml")).as("a folder that tells nothing").isFalse();
    new OutFolder(root).open();
    assertThat(new OutFolder(root).close("a.xml")).isTrue();
    assertThat(new OutFolder(root).close("a.xml")).isTrue();
    assertThatThrownBy(this::leave).isInstanceOf(IOException.class);
    assertThat(names()).isEmpty();
    new OutFolder(root).leave("b.xml", CONTENT);
    assertThat(new OutFolder(root).close("b.xml")).isFalse();
    Files.delete(root.resolve("out/b.xml"));
    assertThat(new OutFolder(root).close("b.xml")).isFalse();
  }

  private void leave() throws IOException {
    new OutFolder(root).leave("a.xml", CONTENT);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
