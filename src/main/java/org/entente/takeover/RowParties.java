package org.entente.takeover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.agreement.Party;
import org.entente.partner.KnownPartners;
import org.entente.partner.Partner;
import org.entente.partner.Partners;
import org.entente.shared.Folded;
import org.springframework.stereotype.Component;

/** Who agreed with whom, as a row says it. A partner is found or asked for, never guessed. */
@Component
class RowParties {

  private final KnownPartners known;
  private final Partners partners;

  RowParties(KnownPartners known, Partners partners) {
    this.known = known;
    this.partners = partners;
  }

  /** Ours first; without any of theirs where something was found wrong. */
  List<Party> of(RowCells cells) {
    List<Party> parties = new ArrayList<>();
    ours(cells).ifPresent(id -> parties.add(new Party(id, Party.Side.OURS, Party.Role.PARTY)));
    theirs(cells).forEach(id -> parties.add(new Party(id, Party.Side.THEIRS, Party.Role.PARTY)));
    return parties;
  }

  private Optional<UUID> ours(RowCells cells) {
    String text = cells.text(SheetField.OURS);
    if (text.isEmpty()) {
      return Optional.of(cells.sheet().settings().ours());
    }
    String wanted = Folded.of(text);
    List<UUID> found =
        partners.own().stream()
            .filter(partner -> called(partner, wanted))
            .map(Partner::id)
            .toList();
    if (found.size() != 1) {
      cells.wrong("takeover.wrong.ours", SheetField.OURS, text);
      return Optional.empty();
    }
    return Optional.of(found.get(0));
  }

  private static boolean called(Partner partner, String wanted) {
    String acronym = partner.acronym();
    return partner.names().texts().values().stream().map(Folded::of).anyMatch(wanted::equals)
        || (acronym != null && Folded.of(acronym).equals(wanted));
  }

  private List<UUID> theirs(RowCells cells) {
    SheetField field =
        cells.texts(SheetField.PARTNER_CODE).isEmpty()
            ? SheetField.PARTNER
            : SheetField.PARTNER_CODE;
    List<String> texts = cells.texts(field);
    if (texts.isEmpty()) {
      cells.wrong("takeover.wrong.missing", field, "");
    }
    return texts.stream().flatMap(text -> one(cells, field, text).stream()).distinct().toList();
  }

  private Optional<UUID> one(RowCells cells, SheetField field, String text) {
    List<UUID> found = known.called(text);
    if (found.isEmpty()) {
      cells.wrong("takeover.wrong.partner.unknown", field, text);
    } else if (found.size() > 1) {
      cells.wrong("takeover.wrong.partner.several", field, text, Integer.toString(found.size()));
    } else if (partners.get(found.get(0)).own()) {
      cells.wrong("takeover.wrong.partner.own", field, text);
    } else {
      return Optional.of(found.get(0));
    }
    return Optional.empty();
  }
}
