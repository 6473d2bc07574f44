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

  /** How many times a file may grow in unpacking once it is over a megabyte; the registry's: 12. */
  private static final long RATIO = 200;

  private static final long MEGABYTE = 1_000_000;

  /** What was read before the entry began may be its own. */
  private static final long READ_AHEAD = 4_096;

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
    Packed packed = new Packed(zip.open());
    try (ZipInputStream entries = new ZipInputStream(packed)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = next(entries, packed)) {
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
  private static ZipEntry next(ZipInputStream entries, Packed packed) throws IOException {
    new Bounded(entries, packed).transferTo(java.io.OutputStream.nullOutputStream());
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
    Packed packed = new Packed(zip.open());
    ZipInputStream entries = new ZipInputStream(packed);
    try {
      for (ZipEntry entry = entries.getNextEntry();
          entry != null && !entry.getName().equals(name);
          entry = next(entries, packed)) {}
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Bounded(entries, packed);
  }

  /** Counts what has been taken from the zip file. */
  private static final class Packed extends FilterInputStream {

    private long count;

    Packed(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      count += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = in.read(target, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }

  /** Ends with a refusal, not with a full disk or memory. */
  private static final class Bounded extends FilterInputStream {

    private final Packed packed;
    private final long before;
    private long unpacked;

    Bounded(InputStream in, Packed packed) {
      super(in);
      this.packed = packed;
      this.before = packed.count;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = read(in, target, offset, length);
      unpacked += Math.max(0, count);
      if (unpacked > MEGABYTE && unpacked / RATIO > packed.count - before + READ_AHEAD) {
        throw new Unreadable("zipBomb", 0);
      }
      if (unpacked > LARGEST) {
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
