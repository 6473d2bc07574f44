package org.entente.document.seal;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The opened key store and the one key of it that seals. */
record SealKey(Pkcs12SignatureToken token, DSSPrivateKeyEntry entry) implements AutoCloseable {

  /**
   * @param alias null for the only key of the file
   * @throws IllegalStateException naming the file, when it cannot be opened or holds no such key
   */
  static SealKey open(Path file, String password, @Nullable String alias) {
    Pkcs12SignatureToken token = token(file, password);
    List<DSSPrivateKeyEntry> found =
        token.getKeys().stream().filter(key -> alias == null || alias.equals(nameOf(key))).toList();
    if (found.size() != 1) {
      token.close();
      throw new IllegalStateException(
          "the sealing key store %s holds %d keys%s; entente.seal.alias has to name one of them"
              .formatted(file, found.size(), alias == null ? "" : " named " + alias));
    }
    return new SealKey(token, found.get(0));
  }

  CertificateToken certificate() {
    return entry.getCertificate();
  }

  @Override
  public void close() {
    token.close();
  }

  private static Pkcs12SignatureToken token(Path file, String password) {
    try {
      return new Pkcs12SignatureToken(
          Files.readAllBytes(file), new PasswordProtection(password.toCharArray()));
    } catch (IOException | DSSException e) {
      throw new IllegalStateException(
          "the sealing key store %s cannot be opened: check entente.seal.keystore and its password"
              .formatted(file),
          e);
    }
  }

  private static @Nullable String nameOf(DSSPrivateKeyEntry key) {
    return key instanceof KSPrivateKeyEntry named ? named.getAlias() : null;
  }
}
