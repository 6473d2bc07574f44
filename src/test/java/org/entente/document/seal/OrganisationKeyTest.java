package org.entente.document.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.entente.document.SealReason;
import org.entente.document.SealReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Most organisations have an RSA key; the one that the demo makes is of another kind. */
class OrganisationKeyTest {

  private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
  private static final char[] PASSWORD = "organisation".toCharArray();

  @TempDir private Path folder;

  @Test
  void anRsaKeySealsAsWell() throws Exception {
    try (SealKey key = SealKey.open(keyStore(), new String(PASSWORD), "seal")) {
      byte[] sealed =
          new DssSealer(key, Clock.fixed(NOW, ZoneOffset.UTC))
              .seal(ForeignSeal.unsealed(), new SealReason("Sealed 2026-0042", null));
      SealReport report = new DssSealValidator(key).validate(sealed);
      assertThat(report.problems()).isEmpty();
      assertThat(report.passed()).isTrue();
    }
  }

  private Path keyStore() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair pair = generator.generateKeyPair();
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry("seal", pair.getPrivate(), PASSWORD, new Certificate[] {certificate(pair)});
    Path file = folder.resolve("organisation.p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD);
    }
    return file;
  }

  private static X509Certificate certificate(KeyPair pair) throws Exception {
    X500Name name = new X500Name("CN=Organisation");
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            name,
            BigInteger.TEN,
            Date.from(NOW.minus(Duration.ofDays(1))),
            Date.from(NOW.plus(Duration.ofDays(3650))),
            name,
            pair.getPublic());
    builder.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
  }
}
