package org.entente.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.document.Report;
import org.entente.document.ReportPart;
import org.entente.shared.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays a report out as a document tree, one language after the other. */
final class ReportPage {

  private final Dom dom = new Dom();
  private final Report report;
  private final Framed framed;

  ReportPage(Report report) {
    this.report = report;
    this.framed = Framed.of(report);
  }

  Document lay(String styleSheet) {
    Language first = report.languages().get(0);
    Element html = dom.root("html");
    html.setAttribute("lang", first.tag());
    new PageHead(dom, framed).lay(html, first, report.kind().in(first), styleSheet);
    Element body = dom.add(html, "body", "");
    report.languages().forEach(language -> language(body, language));
    return dom.document();
  }

  private void language(Element body, Language language) {
    Element part = dom.add(body, "div", "part report", language);
    new PageFrame(dom, framed).lay(part, language);
    String reference = new DocumentWords(language).reference(report.reference());
    dom.add(part, "p", "kind", report.kind().in(language) + " · " + reference);
    dom.add(part, "h1", "", report.title().in(language));
    report.partsIn(language).forEach(each -> lay(part, each, language));
  }

  private void lay(Element into, ReportPart part, Language language) {
    if (part instanceof ReportPart.Heading heading) {
      dom.add(into, "h2", "", heading.text());
    } else if (part instanceof ReportPart.Paragraph paragraph) {
      dom.add(into, "p", "", paragraph.text());
    } else if (part instanceof ReportPart.Table table) {
      table(into, table, language.rightToLeft());
    }
  }

  /** The renderer lays columns from left to right whatever the direction of their text. */
  private void table(Element into, ReportPart.Table table, boolean rightToLeft) {
    Element element = dom.add(into, "table", "rows");
    Element head = dom.add(dom.add(element, "thead", ""), "tr", "");
    for (String column : ordered(table.columns(), rightToLeft)) {
      dom.add(head, "th", "", column).setAttribute("scope", "col");
    }
    Element body = dom.add(element, "tbody", "");
    for (List<String> row : table.rows()) {
      Element line = dom.add(body, "tr", "");
      ordered(row, rightToLeft).forEach(cell -> dom.add(line, "td", "", cell));
    }
  }

  private static List<String> ordered(List<String> cells, boolean rightToLeft) {
    List<String> ordered = new ArrayList<>(cells);
    if (rightToLeft) {
      Collections.reverse(ordered);
    }
    return ordered;
  }
}
