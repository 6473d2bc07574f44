package org.entente.document.pdf;

import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.w3c.dom.Element;

/** What stands at the head and foot of every page: reference, draft, hash, page number. */
final class PageFrame {

  private final Dom dom;
  private final Framed framed;

  PageFrame(Dom dom, Framed framed) {
    this.dom = dom;
    this.framed = framed;
  }

  /** Into the part whose pages it frames, before everything else. */
  void lay(Element part, Language language) {
    DocumentWords words = new DocumentWords(language);
    Element head = dom.add(part, "div", "pagehead", language);
    Integer draft = framed.draftVersion();
    if (draft != null) {
      dom.add(head, "p", "draft", words.say("draft", draft));
    }
    dom.add(head, "p", "", framed.title().in(language));
    Element foot = dom.add(part, "div", "pagefoot", language);
    LocalizedText footer = framed.footer();
    if (footer != null) {
      dom.add(foot, "p", "office", footer.in(language));
    }
    Element proof = dom.add(foot, "p", "proof");
    proof.setAttribute("dir", "ltr");
    dom.add(proof, "span", "", framed.reference() + " \u00A0·\u00A0 SHA-256 ");
    dom.add(proof, "span", "hash", framed.hash().hex());
  }
}
