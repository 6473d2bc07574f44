package org.entente.document.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentKeyTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:30:00Z"), ZoneOffset.UTC);

  @TempDir Path home;

  @Test
  void isMadeOnceAndKeptOverRestarts() throws Exception {
    byte[] first = Files.readAllBytes(key().makeOnce());
    assertThat(Files.readAllBytes(key().makeOnce())).isEqualTo(first);
    try (Stream<Path> files = Files.list(home.resolve("seal"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactly("development.p12");
    }
  }

  @Test
  void isReadableByItsOwnerAlone() throws Exception {
    Path file = key().makeOnce();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("seal"))))
        .isEqualTo("rwx------");
  }

  @Test
  void opensOnlyWithPasswordAndKnownAlias() {
    Path file = key().makeOnce();
    assertThat(SealKey.open(file, DevelopmentKey.PASSWORD, "seal").certificate().getKeyUsageBits())
        .isNotEmpty();
    assertThatThrownBy(() -> SealKey.open(file, "wrong", null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("password");
    assertThatThrownBy(() -> SealKey.open(file, DevelopmentKey.PASSWORD, "other"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("0 keys named other");
  }

  private DevelopmentKey key() {
    return new DevelopmentKey(home.resolve("seal"), CLOCK);
  }
}
