package org.entente.people.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of RFC 6238 (appendix B, SHA-1, its last six digits) and RFC 4648. */
class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);
  private static final int MODULE = 4;

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void computesWhatTheStandardDoes(long second, String code) {
    assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
  }

  @Test
  void letsClocksDifferByOneStep() {
    Instant now = Instant.ofEpochSecond(1_234_567_890);
    long step = Totp.step(now);
    for (long drift = -1; drift <= 1; drift++) {
      assertThat(Totp.stepOf(Totp.code(SECRET, step + drift), SECRET, now)).hasValue(step + drift);
    }
    assertThat(Totp.stepOf(Totp.code(SECRET, step + 2), SECRET, now)).isEmpty();
    assertThat(Totp.stepOf(Totp.code(SECRET, step - 2), SECRET, now)).isEmpty();
    assertThat(Totp.stepOf("", SECRET, now)).isEmpty();
    assertThat(Totp.stepOf("5924", SECRET, now)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB"})
  void writesSecretsAsAppsReadThem(String text, String encoded) {
    assertThat(Base32.of(text.getBytes(US_ASCII))).isEqualTo(encoded);
  }

  @Test
  void readsDigitsOfEveryScript() {
    assertThat(Proofs.digits("٠٠٥٩٢٤")).isEqualTo("005924");
    assertThat(Proofs.digits("۰۰۵۹۲۴")).isEqualTo("005924");
    assertThat(RecoveryCodes.plain(" k7qf-2mxd 9pwa ")).isEqualTo("K7QF2MXD9PWA");
  }

  @Test
  void drawsAPictureThatAReaderReads() throws Exception {
    Setup setup = Setup.of("rector", SECRET, false);
    assertThat(read(setup.picture()))
        .isEqualTo(
            "otpauth://totp/Entente:rector?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                + "&issuer=Entente&algorithm=SHA1&digits=6&period=30");
    assertThat(setup.grouped()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
  }

  /** A record's text ends up in logs. */
  @Test
  void tellsNoSecretInALog() {
    UUID person = new UUID(0, 1);
    Setup setup = Setup.of("rector", SECRET, false);
    assertThat(setup + " " + setup.picture()).doesNotContain("GEZD").doesNotContain("M4 4");
    assertThat(new FactorRows.Factor(person, "v1.sealed", Instant.EPOCH).toString())
        .doesNotContain("sealed");
    assertThat(new FactorRows.Offer(person, "v1.sealed", true, Instant.EPOCH).toString())
        .doesNotContain("sealed");
  }

  private static String read(QrCode code) throws Exception {
    int side = code.size() * MODULE;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xffffff);
    for (MatchResult dark :
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(code.path()).results().toList()) {
      int x = Integer.parseInt(dark.group(1)) * MODULE;
      int y = Integer.parseInt(dark.group(2)) * MODULE;
      for (int row = y; row < y + MODULE; row++) {
        Arrays.fill(pixels, row * side + x, row * side + x + MODULE, 0);
      }
    }
    RGBLuminanceSource source = new RGBLuminanceSource(side, side, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }
}
