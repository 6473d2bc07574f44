package org.entente.document.seal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The organisation's sealing key.
 *
 * @param keystore a PKCS#12 file; without one a development key is made where that is allowed
 * @param password of the file, from the environment ({@code ENTENTE_SEAL_PASSWORD})
 * @param alias which key of the file; needed only where it holds several
 * @param development whether to seal with a key made here outside the demo, too
 */
@ConfigurationProperties("entente.seal")
record SealProperties(
    @Nullable Path keystore,
    @Nullable String password,
    @Nullable String alias,
    @DefaultValue("false") boolean development) {

  /** Never the password. */
  @Override
  public String toString() {
    return "SealProperties[keystore=" + keystore + ", alias=" + alias + "]";
  }
}
