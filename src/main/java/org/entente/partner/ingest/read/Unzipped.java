package org.entente.partner.ingest.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The JSON file in the registry's zip, unpacked while it is read and never beyond its bounds. */
final class Unzipped {

  /** Bytes of the JSON file; the registry's has some 300 million. */
  static final long LARGEST = 2_000_000_000L;

  private static final int ENTRIES = 100;

  private Unzipped() {}

  /**
   * @throws Unreadable where no JSON file or more than one could be meant
   */
  static Content of(Content zip) {
    String name = meant(names(zip));
    return () -> open(zip, name);
  }

  private static List<String> names(Content zip) {
    List<String> names = new ArrayList<>();
    try (ZipInputStream entries = new ZipInputStream(new Bounded(zip.open(), LARGEST))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = next(entries)) {
        names.add(entry.getName());
        if (names.size() > ENTRIES) {
          throw new Unreadable("zipEntries", 0);
        }
      }
    } catch (ZipException | EOFException e) {
      throw new Unreadable("zip", 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  /** Unpacks what it goes past, so that going past is bounded too. */
  private static ZipEntry next(ZipInputStream entries) throws IOException {
    new Bounded(entries, LARGEST).transferTo(java.io.OutputStream.nullOutputStream());
    return entries.getNextEntry();
  }

  private static String meant(List<String> names) {
    List<String> json =
        names.stream().filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".json")).toList();
    List<String> second = json.stream().filter(name -> name.contains("schema_v2")).toList();
    List<String> chosen = second.isEmpty() ? json : second;
    if (chosen.size() != 1) {
      throw new Unreadable("zipContent", 0, Integer.toString(chosen.size()));
    }
    return chosen.get(0);
  }

  private static InputStream open(Content zip, String name) {
    ZipInputStream entries = new ZipInputStream(zip.open());
    try {
      for (ZipEntry entry = entries.getNextEntry();
          entry != null && !entry.getName().equals(name);
          entry = next(entries)) {}
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Bounded(entries, LARGEST);
  }

  /** Ends with a refusal, not with a full disk or memory. */
  private static final class Bounded extends FilterInputStream {

    private long left;

    Bounded(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = read(in, target, offset, length);
      left -= Math.max(0, count);
      if (left < 0) {
        throw new Unreadable("zipTooLarge", 0, Long.toString(LARGEST / 1_000_000));
      }
      return count;
    }

    private static int read(InputStream in, byte[] target, int offset, int length)
        throws IOException {
      try {
        return in.read(target, offset, length);
      } catch (ZipException | EOFException e) {
        throw new Unreadable("zip", 0);
      }
    }
  }
}
