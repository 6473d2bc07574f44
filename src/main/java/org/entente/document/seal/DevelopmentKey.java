package org.entente.document.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A sealing key for trying Entente out, made once and kept. Nobody vouches for it, so every start
 * with it says so.
 */
final class DevelopmentKey {

  /** The file's permissions protect the key; the password is there because the format wants one. */
  static final String PASSWORD = "entente-development";

  private static final Logger LOG = LoggerFactory.getLogger(DevelopmentKey.class);

  private final Path folder;
  private final Clock clock;

  DevelopmentKey(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** Where the key is; made first if it is not there yet. */
  Path makeOnce() {
    Path file = folder.resolve("development.p12");
    try {
      if (Files.notExists(file)) {
        make(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing the development seal " + file, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("making the development seal " + file, e);
    }
    LOG.warn(
        "Documents are sealed with the development key {}. Nobody outside trusts it: set"
            + " entente.seal.keystore to your organisation's PKCS#12 file.",
        file);
    return file;
  }

  private void make(Path file) throws IOException, GeneralSecurityException {
    Files.createDirectories(folder, ownerOnly("rwx------"));
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1")); // at once, where RSA takes seconds
    KeyPair pair = generator.generateKeyPair();
    KeyStore store = KeyStore.getInstance("PKCS12");
    char[] password = PASSWORD.toCharArray();
    try {
      store.load(null, null);
      Certificate certificate = SelfSigned.certificate(pair, clock.instant());
      store.setKeyEntry("seal", pair.getPrivate(), password, new Certificate[] {certificate});
      write(store, password, file);
    } catch (org.bouncycastle.operator.OperatorCreationException e) {
      throw new GeneralSecurityException("signing the certificate", e);
    }
  }

  /** Complete or not at all: a kill in between leaves no half a key behind. */
  private void write(KeyStore store, char[] password, Path file)
      throws IOException, GeneralSecurityException {
    Path whole = Files.createTempFile(folder, "development", ".part", ownerOnly("rw-------"));
    try (OutputStream out = Files.newOutputStream(whole, StandardOpenOption.WRITE)) {
      store.store(out, password);
    }
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private FileAttribute<?>[] ownerOnly(String permissions) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
