package org.entente.document.pdf;

import java.util.List;
import java.util.Objects;
import org.entente.document.AgreementDocument;
import org.entente.document.DocumentClause;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays an agreement out as a document tree: one part per language, then the signature page. */
final class AgreementPage {

  private final Dom dom = new Dom();
  private final AgreementDocument agreement;

  AgreementPage(AgreementDocument agreement) {
    this.agreement = agreement;
  }

  Document lay(String styleSheet) {
    Language first = agreement.languages().get(0);
    Element html = dom.root("html");
    html.setAttribute("lang", first.tag());
    String kind = new DocumentWords(first).say("agreement", agreement.reference());
    new PageHead(dom, Framed.of(agreement)).lay(html, first, kind, styleSheet);
    Element body = dom.add(html, "body", "");
    for (Language language : agreement.languages()) {
      part(body, language);
    }
    if (!agreement.signatures().isEmpty()) {
      new SignaturePage(dom, agreement).lay(body);
    }
    return dom.document();
  }

  private void part(Element body, Language language) {
    DocumentWords words = new DocumentWords(language);
    Element part = dom.add(body, "div", "part", language);
    new PageFrame(dom, Framed.of(agreement)).lay(part, language);
    dom.add(part, "p", "kind", words.say("agreement", words.reference(agreement.reference())));
    dom.add(part, "h1", "", agreement.title().in(language));
    parties(part, language, words);
    if (agreement.languages().size() > 1) {
      dom.add(part, "p", "prevails", prevails(language, words));
    }
    agreement.clausesIn(language).forEach(clause -> clause(part, clause));
  }

  private void parties(Element part, Language language, DocumentWords words) {
    if (agreement.parties().isEmpty()) {
      return;
    }
    dom.add(part, "p", "between", words.say("between"));
    List<LocalizedText> parties = agreement.parties();
    for (int i = 0; i < parties.size(); i++) {
      dom.add(part, "p", "party", parties.get(i).in(language));
      if (i < parties.size() - 1) {
        dom.add(part, "p", "and", words.say("and"));
      }
    }
  }

  private String prevails(Language language, DocumentWords words) {
    Language prevailing = agreement.prevailing();
    if (prevailing == null) {
      return words.say("equal");
    }
    return words.say(language == prevailing ? "prevails.this" : "prevails.other", prevailing.tag());
  }

  private void clause(Element part, DocumentClause clause) {
    Element section = dom.add(part, "div", "clause");
    String number = clause.number().strip();
    String heading = clause.heading().strip();
    if (!number.isEmpty() || !heading.isEmpty()) {
      Element title = dom.add(section, "h2", "");
      if (!number.isEmpty()) {
        dom.add(title, "span", "number", number.endsWith(".") ? number : number + ".");
        title.appendChild(dom.document().createTextNode("\u00A0 "));
      }
      dom.add(title, "span", "", heading);
    }
    clause.paragraphs().stream()
        .filter(Objects::nonNull)
        .filter(paragraph -> !paragraph.isBlank())
        .forEach(paragraph -> dom.add(section, "p", "", paragraph.strip()));
  }
}
