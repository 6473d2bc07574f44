package org.entente.document.pdf;

import org.entente.shared.Language;
import org.w3c.dom.Element;

/** What a document says of itself to machines, and its style sheet. */
final class PageHead {

  private final Dom dom;
  private final Framed framed;

  PageHead(Dom dom, Framed framed) {
    this.dom = dom;
    this.framed = framed;
  }

  void lay(Element html, Language first, String description, String styleSheet) {
    Element head = dom.add(html, "head", "");
    dom.add(head, "title", "", framed.reference() + " · " + framed.title().in(first));
    meta(head, "subject", framed.reference());
    meta(head, "description", description);
    meta(head, "author", "Entente");
    Element style = dom.add(head, "style", "");
    style.appendChild(dom.document().createTextNode(styleSheet));
  }

  private void meta(Element head, String name, String content) {
    Element meta = dom.add(head, "meta", "");
    meta.setAttribute("name", name);
    meta.setAttribute("content", PlainText.printable(content));
  }
}
