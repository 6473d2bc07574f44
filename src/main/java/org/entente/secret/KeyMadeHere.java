package org.entente.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A key for trying Entente out, made once and kept beside the data that it should protect. */
final class KeyMadeHere {

  private static final Logger LOG = LoggerFactory.getLogger(KeyMadeHere.class);

  private final Path folder;

  KeyMadeHere(Path folder) {
    this.folder = folder;
  }

  SecretKey key() {
    Path file = folder.resolve("development.key");
    try {
      if (Files.notExists(file)) {
        make(file);
      }
      LOG.warn(
          "Secrets are encrypted under {}, which lies beside the data: good for a demo. Set"
              + " ENTENTE_SECRETS_KEY elsewhere.",
          file);
      return SecretKey.of(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("the key " + file + " can be neither read nor made", e);
    }
  }

  /** Complete or not at all, and the first one of several that start at once. */
  private void make(Path file) throws IOException {
    Files.createDirectories(folder, ownerOnly("rwx------"));
    byte[] bits = new byte[SecretKey.BYTES];
    new SecureRandom().nextBytes(bits);
    Path whole = Files.createTempFile(folder, "development", ".part", ownerOnly("rw-------"));
    try {
      Files.writeString(whole, Base64.getEncoder().encodeToString(bits));
      Files.createLink(file, whole);
    } catch (FileAlreadyExistsException other) {
      LOG.debug("{} was made meanwhile", file, other);
    } finally {
      Files.delete(whole);
    }
  }

  private FileAttribute<?>[] ownerOnly(String permissions) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
