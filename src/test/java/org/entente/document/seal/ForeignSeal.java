package org.entente.document.seal;

import java.nio.file.Path;
import java.time.Clock;
import org.entente.document.SampleAgreement;
import org.entente.document.SealReason;
import org.entente.document.pdf.Pdfs;

/** Files as somebody else could make them. */
public final class ForeignSeal {

  private ForeignSeal() {}

  /** Sealed faultlessly, with a key made just now in this folder. */
  public static byte[] pdf(Path folder) {
    SealKey key =
        SealKey.open(
            new DevelopmentKey(folder, Clock.systemUTC()).makeOnce(),
            DevelopmentKey.PASSWORD,
            null);
    return new DssSealer(key, Clock.systemUTC())
        .seal(unsealed(), new SealReason("Sealed by somebody", null));
  }

  public static byte[] unsealed() {
    return Pdfs.write(SampleAgreement.signed());
  }

  /** With a byte of its text changed. */
  public static byte[] changed(byte[] sealed) {
    return Attacks.flipByte(sealed, unsealed().length / 2);
  }
}
