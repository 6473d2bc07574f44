package org.entente.document.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** With a key that nobody trusts, only the demo seals. */
class SealConfigurationTest {

  @TempDir private Path home;

  @Test
  void outsideTheDemoAKeyMustBeNamed() {
    runner()
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("ENTENTE_SEAL_KEYSTORE"));
    assertThat(home.resolve("seal")).doesNotExist();
  }

  @Test
  void theDemoSealsWithAKeyMadeHere() {
    runner()
        .withPropertyValues("spring.profiles.active=demo")
        .run(context -> assertThat(context).hasSingleBean(SealKey.class));
  }

  @Test
  void soDoesWhoeverAsksForIt() {
    runner()
        .withPropertyValues("entente.seal.development=true")
        .run(context -> assertThat(context).hasSingleBean(SealKey.class));
  }

  private ApplicationContextRunner runner() {
    return new ApplicationContextRunner()
        .withBean(Clock.class, Clock::systemUTC)
        .withPropertyValues("entente.home=" + home)
        .withUserConfiguration(Properties.class, SealConfiguration.class);
  }

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(SealProperties.class)
  static class Properties {}
}
