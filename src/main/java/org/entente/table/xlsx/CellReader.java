package org.entente.table.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.entente.table.Spelling;
import org.entente.table.TableCell;
import org.entente.table.TableLimits;
import org.jspecify.annotations.Nullable;

/** Turns one element {@code c} into a cell. */
record CellReader(SharedTexts shared, DateStyles styles, TableLimits limits) {

  /** As many digits as a spreadsheet shows: {@code 0.1} is kept as 0.1000000000000000055. */
  private static final MathContext SHOWN = new MathContext(15);

  private static final int LONGEST_NUMBER = 40;
  private static final int LARGEST_EXPONENT = 300;

  TableCell read(Markup markup) {
    String type = markup.attribute("t").orElse("n");
    int style = Digits.number(markup.attribute("s").orElse("0"));
    String value = "";
    boolean formula = false;
    while (markup.next() != XMLStreamConstants.END_ELEMENT) {
      if (markup.begins()) {
        formula |= markup.at("f");
        boolean wanted = markup.at("v") || markup.at("is");
        String text = markup.text(limits.cell());
        value = wanted ? text : value;
      }
    }
    return formula ? new TableCell(TableCell.Kind.FORMULA, "") : cell(type, value, style);
  }

  private TableCell cell(String type, String value, int style) {
    if (value.isBlank()) {
      return TableCell.EMPTY;
    }
    return switch (type) {
      case "s" -> TableCell.text(shared.get(value.strip()));
      case "b" -> TableCell.text(Markup.yes(value.strip()) ? "TRUE" : "FALSE");
      case "e" -> new TableCell(TableCell.Kind.ERROR, "");
      case "d" -> new TableCell(TableCell.Kind.DATE, value.strip().replaceFirst("T00:00.*", ""));
      case "n" -> number(value.strip(), style);
      default -> TableCell.text(value);
    };
  }

  private TableCell number(String value, int style) {
    BigDecimal number = parsed(value);
    if (number == null) {
      return TableCell.text(value);
    }
    Optional<String> date =
        styles.date(style) ? SerialDate.text(number, styles.from1904()) : Optional.empty();
    return date.map(text -> new TableCell(TableCell.Kind.DATE, text))
        .orElseGet(() -> new TableCell(TableCell.Kind.NUMBER, Spelling.plain(number)));
  }

  /** Null for what would be no number, or one of a million digits. */
  private static @Nullable BigDecimal parsed(String value) {
    if (value.length() > LONGEST_NUMBER) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(value);
      return Math.abs((long) number.scale()) > LARGEST_EXPONENT ? null : number.round(SHOWN);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
