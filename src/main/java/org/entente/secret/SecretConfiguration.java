package org.entente.secret;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Reads the keys when the application starts. A key made here is good for the demo: an office that
 * forgot to name its own must not keep secrets under one that lies beside them.
 */
@Configuration(proxyBeanMethods = false)
class SecretConfiguration {

  @Bean
  KeyRing keyRing(
      SecretProperties properties,
      @Value("${entente.home:./data}") Path home,
      Environment environment) {
    List<SecretKey> others =
        properties.otherKeys().stream()
            .map(each -> SecretKey.of(each, "One of ENTENTE_SECRETS_OTHER_KEYS"))
            .toList();
    return new KeyRing(current(properties, home, environment), others);
  }

  private static SecretKey current(SecretProperties properties, Path home, Environment around) {
    String named = properties.key();
    if (named != null && !named.isBlank()) {
      return SecretKey.of(named, "ENTENTE_SECRETS_KEY");
    }
    if (!properties.development() && !around.acceptsProfiles(Profiles.of("demo"))) {
      throw new IllegalStateException(
          "No key to encrypt secrets with: set ENTENTE_SECRETS_KEY to 32 random bytes in base64"
              + " (openssl rand -base64 32), and keep it apart from backups of the database. To"
              + " try Entente with a key made here, set ENTENTE_SECRETS_DEVELOPMENT=true.");
    }
    return new KeyMadeHere(home.resolve("secrets")).key();
  }
}
