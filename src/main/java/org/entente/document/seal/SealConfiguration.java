package org.entente.document.seal;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Opens the sealing key when the application starts, so that a wrong password shows at once. A key
 * made here is good for the demo: an office that forgot to name its own must not seal with it.
 */
@Configuration(proxyBeanMethods = false)
class SealConfiguration {

  @Bean
  SealKey sealKey(
      SealProperties properties,
      @Value("${entente.home:./data}") Path home,
      Environment environment,
      Clock clock) {
    Path configured = properties.keystore();
    if (configured == null) {
      if (!properties.development() && !environment.acceptsProfiles(Profiles.of("demo"))) {
        throw new IllegalStateException(
            "No key to seal with: set ENTENTE_SEAL_KEYSTORE to your organisation's PKCS#12 file."
                + " To try Entente with a key nobody trusts, set ENTENTE_SEAL_DEVELOPMENT=true.");
      }
      Path made = new DevelopmentKey(home.resolve("seal"), clock).makeOnce();
      return SealKey.open(made, DevelopmentKey.PASSWORD, null);
    }
    String password = properties.password();
    return SealKey.open(configured, password == null ? "" : password, properties.alias());
  }
}
