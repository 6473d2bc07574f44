package org.entente.table.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.entente.table.TableFault;
import org.entente.table.TableLimits;

/** The texts that cells name by their number; the one part of a workbook kept in memory. */
record SharedTexts(List<String> texts) {

  private static final String PART = "xl/sharedStrings.xml";

  static SharedTexts read(Archive archive, TableLimits limits) {
    List<String> texts = new ArrayList<>();
    archive
        .part(PART)
        .ifPresent(
            part -> {
              try (Markup markup = part) {
                while (markup.nextElement()) {
                  if (markup.at("si")) {
                    texts.add(markup.text(limits.cell()));
                  }
                }
              }
            });
    return new SharedTexts(texts);
  }

  String get(String number) {
    try {
      return texts.get(Integer.parseInt(number));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw TableFault.at(0, "damaged");
    }
  }
}
