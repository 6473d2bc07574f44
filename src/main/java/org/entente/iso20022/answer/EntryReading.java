package org.entente.iso20022.answer;

import java.util.ArrayList;
import java.util.List;
import org.entente.iso20022.BankFileFault;
import org.entente.iso20022.Entry;
import org.jspecify.annotations.Nullable;

/**
 * One booking: its head, then its payments, each given out when the next one begins. Only at the
 * end is it known whether there was but one, which then has the booking's amount and note.
 */
final class EntryReading {

  private final Markup markup;
  private final Records records;
  private final Identities identities;
  private final String account;
  private final String report;
  private final List<Element> head = new ArrayList<>();

  private @Nullable Entry entry;
  private @Nullable Waiting waiting;
  private @Nullable Element batch;
  private int given;

  EntryReading(
      Markup markup, Records records, Identities identities, String account, String report) {
    this.markup = markup;
    this.records = records;
    this.identities = identities;
    this.account = account;
    this.report = report;
  }

  Entry read() {
    Element whole = new Element("Ntry", markup.line(), "", null, head);
    while (markup.child()) {
      if (markup.name().equals("NtryDtls")) {
        details(whole);
      } else {
        markup.element(head);
      }
    }
    Entry read = entry(whole);
    boolean only = given == 0;
    Waiting last = waiting == null ? new Waiting(whole, batch) : waiting;
    give(read, whole, last, only, only ? whole.textOrEmpty("AddtlNtryInf") : "");
    return read;
  }

  private void details(Element whole) {
    Entry read = entry(whole);
    while (markup.child()) {
      if (markup.name().equals("TxDtls")) {
        if (waiting != null) {
          give(read, whole, waiting, false, "");
        }
        waiting = new Waiting(markup.element(), batch);
      } else if (markup.name().equals("Btch")) {
        batch = markup.element();
      } else {
        markup.skip();
      }
    }
  }

  private void give(Entry read, Element whole, Waiting next, boolean only, String note) {
    given++;
    records.add(
        new PaymentReading(read, whole, next.batch(), next.payment()).line(identities, only, note));
  }

  private Entry entry(Element whole) {
    Entry known = entry;
    if (known == null) {
      known = entryOf(whole);
      entry = known;
      identities.entry(known);
    }
    return known;
  }

  private Entry entryOf(Element whole) {
    return new Entry(
        account,
        report,
        status(whole.part("Sts")),
        Values.amount(whole.part("Amt")),
        Values.direction(whole.part("CdtDbtInd")),
        whole.at("RvslInd").map(Values::flag).orElse(false),
        Values.day(whole.at("BookgDt")),
        Values.day(whole.at("ValDt")),
        whole.text("NtryRef"),
        whole.text("AcctSvcrRef"),
        BookingCode.of(whole));
  }

  /** Written in the element itself until version 7, in one of its own from 8 on. */
  private static Entry.Status status(Element element) {
    Element status = element.at("Cd").orElse(element);
    return switch (status.text()) {
      case "BOOK" -> Entry.Status.BOOKED;
      case "PDNG", "FUTR" -> Entry.Status.PENDING;
      case "INFO" -> Entry.Status.INFORMATION;
      case "" -> throw BankFileFault.at(status.line(), "missing", "Sts");
      default -> throw Values.value(status);
    };
  }

  /** A payment that was read, and the batch that it is of. */
  private record Waiting(Element payment, @Nullable Element batch) {}
}
