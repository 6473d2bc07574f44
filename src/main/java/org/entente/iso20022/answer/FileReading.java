package org.entente.iso20022.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.iso20022.AccountReport;
import org.entente.iso20022.BankFileFault;
import org.entente.iso20022.BankMessage;
import org.entente.iso20022.BankRecord;
import org.entente.iso20022.OwnAccounts;

/** Reads a file from its first to its last byte, once. */
final class FileReading {

  /** As ISO writes it, or a country's own edition of a message. */
  private static final Pattern NAMESPACE =
      Pattern.compile(
          "(?:urn:iso:std:iso:20022:tech:xsd:|https?://[\\w./-]+/)(\\w+\\.\\d{3})\\.(\\d{3}\\.\\d\\d)[\\w.]*");

  private final OwnAccounts ours;
  private final Records records;
  private final Identities identities;
  private final List<AccountReport> reports = new ArrayList<>();

  private FileReading(OwnAccounts ours, Consumer<? super BankRecord> each, Identities identities) {
    this.ours = ours;
    this.records = new Records(each);
    this.identities = identities;
  }

  /** Gives nothing out. */
  static FileReading checking(OwnAccounts ours) {
    return new FileReading(ours, any -> {}, new Identities(false));
  }

  static FileReading giving(OwnAccounts ours, Consumer<? super BankRecord> each) {
    return new FileReading(ours, each, new Identities(true));
  }

  List<AccountReport> reports() {
    return List.copyOf(reports);
  }

  int count() {
    return records.count();
  }

  BankMessage read(Path file, FileBytes bytes) {
    try (FileBytes.Same in = bytes.again(file)) {
      BankMessage message = message(new Markup(in.unclosed(), bytes.characters()));
      in.verify();
      return message;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BankMessage message(Markup markup) {
    markup.root();
    Matcher namespace = NAMESPACE.matcher(markup.namespace());
    if (!markup.name().equals("Document") || !namespace.matches()) {
      throw markup.fault("message", called(markup));
    }
    BankMessage.Kind kind = kind(namespace.group(1), markup);
    if (!markup.child() || !markup.name().equals(kind.element())) {
      throw markup.fault("missing", kind.element());
    }
    long line = markup.line();
    Element header = body(kind, markup).read();
    if (markup.child()) {
      throw markup.fault("foreign", markup.name());
    }
    markup.end();
    if (header.parts().isEmpty()) {
      throw BankFileFault.at(line, "missing", "GrpHdr");
    }
    return new BankMessage(
        kind, namespace.group(2), header.needed("MsgId"), header.textOrEmpty("CreDtTm"));
  }

  private static BankMessage.Kind kind(String code, Markup markup) {
    return Stream.of(BankMessage.Kind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> markup.fault("message", code));
  }

  private static String called(Markup markup) {
    String namespace = markup.namespace();
    return Markup.shortened(namespace.isEmpty() ? markup.name() : namespace);
  }

  private Body body(BankMessage.Kind kind, Markup markup) {
    return kind == BankMessage.Kind.PAYMENT_STATUS
        ? new StatusReport(markup, ours, records)
        : new AccountMessages(markup, ours, records, identities, reports);
  }
}
