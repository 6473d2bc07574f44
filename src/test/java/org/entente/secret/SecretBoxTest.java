package org.entente.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What is sealed opens for its purpose, under a key that is here, and in no other way. */
class SecretBoxTest {

  private static final SecretKey FORMER = key(1);
  private static final SecretKey NOW = key(2);
  private static final byte[] SECRET = "nobody reads this".getBytes(UTF_8);

  private final KeyRing ring = new KeyRing(NOW, List.of(FORMER));

  @Test
  void opensForItsPurposeOnly() {
    String sealed = ring.seal(SECRET, "people.factor a");
    assertThat(ring.open(sealed, "people.factor a")).isEqualTo(SECRET);
    assertThatThrownBy(() -> ring.open(sealed, "people.factor b")).isInstanceOf(SecretLost.class);
    assertThat(ring.seal(SECRET, "people.factor a")).isNotEqualTo(sealed);
    assertThat(sealed).doesNotContain("nobody").startsWith("v1." + NOW.id() + ".");
  }

  @Test
  void refusesEveryFlippedCharacter() {
    String sealed = ring.seal(SECRET, "p");
    for (int i = 0; i < sealed.length() - 1; i++) {
      char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
      String flipped = sealed.substring(0, i) + other + sealed.substring(i + 1);
      assertThatThrownBy(() -> ring.open(flipped, "p")).as(flipped).isInstanceOf(SecretLost.class);
    }
    assertThatThrownBy(() -> ring.open("v1.00", "p")).isInstanceOf(SecretLost.class);
  }

  @Test
  void opensWhatAFormerKeySealed() {
    String old = new KeyRing(FORMER, List.of()).seal(SECRET, "p");
    assertThat(ring.open(old, "p")).isEqualTo(SECRET);
    assertThat(ring.outdated(old)).isTrue();
    assertThat(ring.outdated(ring.seal(SECRET, "p"))).isFalse();
    assertThatThrownBy(() -> new KeyRing(NOW, List.of()).open(old, "p"))
        .isInstanceOf(SecretLost.class)
        .hasMessageContaining(FORMER.id());
  }

  @Test
  void findsEqualTextsByTheirFingerprintUnderAnyKeyThatIsHere() {
    String now = ring.of(SECRET, "payee.account");
    assertThat(ring.of(SECRET, "payee.account")).isEqualTo(now).startsWith(NOW.id() + ".");
    assertThat(ring.of(SECRET, "another purpose")).isNotEqualTo(now);
    assertThat(ring.of("nobody reads thin".getBytes(UTF_8), "payee.account")).isNotEqualTo(now);
    String former = new KeyRing(FORMER, List.of()).of(SECRET, "payee.account");
    assertThat(former).isNotEqualTo(now);
    assertThat(ring.all(SECRET, "payee.account")).containsExactlyInAnyOrder(former, now);
  }

  @Test
  void startsOnlyWithEveryKeyThatIsNeededAndRenews() {
    List<String> texts = new ArrayList<>(List.of(new KeyRing(FORMER, List.of()).seal(SECRET, "p")));
    SealedColumn column = column(texts);
    assertThatThrownBy(() -> start(new KeyRing(NOW, List.of()), column))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(FORMER.id())
        .hasMessageContaining("ENTENTE_SECRETS_OTHER_KEYS");
    start(ring, column);
    start(new KeyRing(NOW, List.of()), column);
    assertThat(ring.open(texts.get(0), "p")).isEqualTo(SECRET);
  }

  @Test
  void needsAKeyOfItsOwnOutsideTheDemo(@TempDir Path home) {
    ApplicationContextRunner office = context(home);
    office.run(
        context ->
            assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("ENTENTE_SECRETS_KEY"));
    office
        .withPropertyValues("entente.secrets.key=tooshort")
        .run(
            context ->
                assertThat(context).getFailure().rootCause().hasMessageNotContaining("tooshort"));
    String key = Base64.getEncoder().encodeToString(new byte[SecretKey.BYTES]);
    office
        .withPropertyValues("entente.secrets.key=" + key)
        .run(context -> assertThat(context).hasSingleBean(SecretBox.class));
  }

  @Test
  void keepsTheKeyItMadeInTheDemo(@TempDir Path home) {
    ApplicationContextRunner demo = context(home).withPropertyValues("spring.profiles.active=demo");
    List<String> sealed = new ArrayList<>();
    demo.run(context -> sealed.add(context.getBean(SecretBox.class).seal(SECRET, "p")));
    demo.run(
        context ->
            assertThat(context.getBean(SecretBox.class).open(sealed.get(0), "p"))
                .isEqualTo(SECRET));
    assertThat(home.resolve("secrets")).isDirectoryContaining("glob:**development.key");
    assertThat(home.resolve("secrets")).isDirectoryNotContaining("glob:**.part");
  }

  private ApplicationContextRunner context(Path home) {
    return new ApplicationContextRunner()
        .withUserConfiguration(SecretConfiguration.class, Settings.class)
        .withPropertyValues("entente.home=" + home);
  }

  private SealedColumn column(List<String> texts) {
    return new SealedColumn() {
      @Override
      public String name() {
        return "texts";
      }

      @Override
      public Set<String> keys() {
        return Set.of(Sealing.of(texts.get(0)).key());
      }

      @Override
      public int renew() {
        texts.set(0, ring.seal(ring.open(texts.get(0), "p"), "p"));
        return 1;
      }
    };
  }

  private static void start(KeyRing keys, SealedColumn column) {
    new KeysAtStart(keys, List.of(column)).afterSingletonsInstantiated();
  }

  private static SecretKey key(int filling) {
    byte[] bits = new byte[SecretKey.BYTES];
    java.util.Arrays.fill(bits, (byte) filling);
    return new SecretKey(bits);
  }

  @EnableConfigurationProperties(SecretProperties.class)
  static class Settings {}
}
