package org.entente.secret;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys that secrets are sealed under, each 32 bytes in base64.
 *
 * @param key seals and opens; without one a key is made here where that is allowed
 * @param otherKeys open only: those that go, and those that come
 * @param development whether to seal under a key made here outside the demo, too
 */
@ConfigurationProperties("entente.secrets")
record SecretProperties(
    @Nullable String key,
    @DefaultValue List<String> otherKeys,
    @DefaultValue("false") boolean development) {

  /** Never a key. */
  @Override
  public String toString() {
    return "SecretProperties[]";
  }
}
