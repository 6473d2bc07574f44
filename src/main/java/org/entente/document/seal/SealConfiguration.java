package org.entente.document.seal;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the sealing key when the application starts, so that a wrong password shows at once. */
@Configuration(proxyBeanMethods = false)
class SealConfiguration {

  @Bean
  SealKey sealKey(
      SealProperties properties, @Value("${entente.home:./data}") Path home, Clock clock) {
    Path configured = properties.keystore();
    if (configured == null) {
      Path made = new DevelopmentKey(home.resolve("seal"), clock).makeOnce();
      return SealKey.open(made, DevelopmentKey.PASSWORD, null);
    }
    String password = properties.password();
    return SealKey.open(configured, password == null ? "" : password, properties.alias());
  }
}
