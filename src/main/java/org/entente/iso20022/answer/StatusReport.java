package org.entente.iso20022.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.iso20022.BankAnswer;
import org.entente.iso20022.BankAnswer.Level;
import org.entente.iso20022.BankFileFault;
import org.entente.iso20022.OwnAccounts;
import org.entente.iso20022.Reason;
import org.entente.iso20022.References;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/** A pain.002: answers for the file, its groups and its payments, in this order. */
final class StatusReport implements Body {

  private static final Pattern STATUS = Pattern.compile("[A-Z]{4}");

  private final Markup markup;
  private final OwnAccounts ours;
  private final Records records;

  private Element header = new Element("GrpHdr", 0, "", null, List.of());
  private @Nullable String message;
  private @Nullable String fileStatus;
  private List<Reason> fileReasons = List.of();

  StatusReport(Markup markup, OwnAccounts ours, Records records) {
    this.markup = markup;
    this.ours = ours;
    this.records = records;
  }

  @Override
  public Element read() {
    long line = markup.line();
    while (markup.child()) {
      switch (markup.name()) {
        case "GrpHdr" -> header = sender(markup.element());
        case "OrgnlGrpInfAndSts" -> file(markup.element());
        case "OrgnlPmtInfAndSts" -> group();
        case "TxInfAndSts" -> payment(markup.element(), null);
        default -> markup.skip();
      }
    }
    if (message == null) {
      throw BankFileFault.at(line, "missing", "OrgnlGrpInfAndSts/OrgnlMsgId");
    }
    return header;
  }

  /** A bank that names itself has to be one of ours. */
  private Element sender(Element element) {
    Stream.of(
            element.all("InitgPty", "Id", "OrgId", "AnyBIC"),
            element.all("InitgPty", "Id", "OrgId", "BICOrBEI"),
            element.all("DbtrAgt", "FinInstnId", "BICFI"),
            element.all("DbtrAgt", "FinInstnId", "BIC"))
        .flatMap(each -> each)
        .filter(bic -> !ours.hasAnyAt(bic.text()))
        .findFirst()
        .ifPresent(
            bic -> {
              throw BankFileFault.at(bic.line(), "bank", Markup.shortened(bic.text()));
            });
    return element;
  }

  private void file(Element element) {
    message = element.needed("OrgnlMsgId");
    fileStatus = status(element, "GrpSts");
    fileReasons = Reasons.of(element);
    if (fileStatus != null) {
      records.add(answer(Level.FILE, element, null, fileStatus, fileReasons, null));
    }
  }

  private void group() {
    List<Element> head = new ArrayList<>();
    long line = markup.line();
    @Nullable Element group = null;
    while (markup.child()) {
      if (!markup.name().equals("TxInfAndSts")) {
        markup.element(head);
        continue;
      }
      group = group == null ? group(head, line) : group;
      payment(markup.element(), group);
    }
    if (group == null) {
      group(head, line);
    }
  }

  private Element group(List<Element> head, long line) {
    Element group = new Element("OrgnlPmtInfAndSts", line, "", null, List.copyOf(head));
    String id = group.needed("OrgnlPmtInfId");
    String status = status(group, "PmtInfSts");
    if (status != null) {
      records.add(
          answer(
              Level.GROUP,
              group,
              id,
              status,
              reasons(List.of(Reasons.of(group)), fileReasons),
              null));
    }
    return group;
  }

  private void payment(Element element, @Nullable Element group) {
    debtor(element);
    @Nullable String groupStatus = group == null ? null : status(group, "PmtInfSts");
    String status =
        Stream.of(status(element, "TxSts"), groupStatus, fileStatus)
            .filter(each -> each != null)
            .findFirst()
            .orElseThrow(() -> BankFileFault.at(element.line(), "missing", "TxSts"));
    List<Reason> above = group == null ? List.of() : Reasons.of(group);
    List<Reason> reasons =
        reasons(
            List.of(
                Reasons.of(element),
                status.equals(groupStatus) ? above : List.of(),
                status.equals(fileStatus) ? fileReasons : List.of()),
            Stream.concat(above.stream(), fileReasons.stream()).toList());
    @Nullable Money amount =
        element.at("OrgnlTxRef", "Amt", "InstdAmt").map(Values::amount).orElse(null);
    @Nullable String named = element.text("OrgnlPmtInfId");
    @Nullable String id = group == null ? null : group.text("OrgnlPmtInfId");
    records.add(
        answer(Level.PAYMENT, element, named == null ? id : named, status, reasons, amount));
  }

  /** The nearest; but that the bank has it already counts whoever it is said of. */
  private static List<Reason> reasons(List<List<Reason>> nearest, List<Reason> above) {
    List<Reason> own =
        nearest.stream().filter(each -> !each.isEmpty()).findFirst().orElse(List.of());
    return Stream.concat(own.stream(), above.stream().filter(Reason::saysSentBefore))
        .distinct()
        .toList();
  }

  private void debtor(Element element) {
    Stream.concat(
            element.all("OrgnlTxRef", "DbtrAcct", "Id", "IBAN"),
            element.all("OrgnlTxRef", "DbtrAcct", "Id", "Othr", "Id"))
        .filter(account -> !ours.has(account.text()))
        .findFirst()
        .ifPresent(
            account -> {
              throw BankFileFault.at(account.line(), "account", Markup.shortened(account.text()));
            });
  }

  private BankAnswer answer(
      Level level,
      Element element,
      @Nullable String group,
      String status,
      List<Reason> reasons,
      @Nullable Money amount) {
    References references =
        new References(
            message,
            group,
            element.text("OrgnlInstrId"),
            element.text("OrgnlEndToEndId"),
            element.text("OrgnlUETR"),
            null,
            element.text("AcctSvcrRef"));
    return new BankAnswer(level, references, status, reasons, amount, element.line());
  }

  private static @Nullable String status(Element element, String name) {
    return element
        .at(name)
        .map(
            status -> {
              if (!STATUS.matcher(status.text()).matches()) {
                throw Values.value(status);
              }
              return status.text();
            })
        .orElse(null);
  }
}
