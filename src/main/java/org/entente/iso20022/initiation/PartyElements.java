package org.entente.iso20022.initiation;

import javax.xml.stream.XMLStreamException;
import org.entente.iso20022.AccountNumber;
import org.entente.iso20022.BankCode;
import org.entente.iso20022.PostalAddress;
import org.jspecify.annotations.Nullable;

/** Parties, accounts and banks in the order that the schema gives their parts. */
final class PartyElements {

  private final Elements elements;

  PartyElements(Elements elements) {
    this.elements = elements;
  }

  void party(String name, String called, @Nullable PostalAddress address)
      throws XMLStreamException {
    elements.begin(name);
    elements.text("Nm", called);
    if (address != null) {
      address(address);
    }
    elements.end(1);
  }

  private void address(PostalAddress address) throws XMLStreamException {
    elements.begin("PstlAdr");
    elements.text("StrtNm", address.street());
    elements.text("BldgNb", address.building());
    elements.text("PstCd", address.postCode());
    elements.text("TwnNm", address.town());
    elements.text("CtrySubDvsn", address.region());
    elements.text("Ctry", address.country());
    elements.end(1);
  }

  void account(String name, AccountNumber account) throws XMLStreamException {
    elements.begin(name, "Id");
    if (account.iban()) {
      elements.text("IBAN", account.value());
    } else {
      elements.begin("Othr");
      elements.text("Id", account.value());
      elements.end(1);
    }
    elements.end(2);
  }

  void bank(String name, @Nullable BankCode bank) throws XMLStreamException {
    if (bank == null) {
      return;
    }
    elements.begin(name, "FinInstnId");
    if (bank.clearing() == null) {
      elements.text("BICFI", bank.value());
    } else {
      elements.begin("ClrSysMmbId", "ClrSysId");
      elements.text("Cd", bank.clearing());
      elements.end(1);
      elements.text("MmbId", bank.value());
      elements.end(1);
    }
    elements.end(2);
  }
}
