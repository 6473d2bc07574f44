package org.entente.document.pdf;

import java.util.List;
import java.util.function.BiConsumer;
import org.entente.document.AgreementDocument;
import org.entente.document.SignatureEntry;
import org.entente.document.SignatureMeans;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** One block per signature, and in it one column per language, two beside each other. */
final class SignaturePage {

  private static final int COLUMNS = 2;

  private final Dom dom;
  private final AgreementDocument agreement;

  SignaturePage(Dom dom, AgreementDocument agreement) {
    this.dom = dom;
    this.agreement = agreement;
  }

  void lay(Element body) {
    Language first = agreement.languages().get(0);
    Element part = dom.add(body, "div", "part signatures", first);
    new PageFrame(dom, Framed.of(agreement)).lay(part, first);
    headings(part);
    agreement.signatures().forEach(signature -> block(part, signature));
  }

  private void headings(Element part) {
    Element table = dom.add(part, "table", "headings");
    columns(
        table,
        (cell, language) -> dom.add(cell, "h1", "", new DocumentWords(language).say("signatures")));
  }

  private void block(Element part, SignatureEntry signature) {
    Element block = dom.add(part, "div", "signature");
    dom.add(block, "p", "name", signature.name());
    Element table = dom.add(block, "table", "");
    columns(table, (cell, language) -> facts(cell, signature, language));
    Element proof = dom.add(block, "p", "proof", "SHA-256 ");
    proof.setAttribute("dir", "ltr");
    dom.add(proof, "span", "hash", signature.hash().hex());
  }

  private void columns(Element table, BiConsumer<Element, Language> fill) {
    List<Language> languages = agreement.languages();
    for (int i = 0; i < languages.size(); i += COLUMNS) {
      Element row = dom.add(table, "tr", "");
      languages
          .subList(i, Math.min(i + COLUMNS, languages.size()))
          .forEach(language -> fill.accept(dom.add(row, "td", "", language), language));
    }
  }

  private void facts(Element cell, SignatureEntry signature, Language language) {
    DocumentWords words = new DocumentWords(language);
    dom.add(cell, "p", "role", signature.role().in(language));
    dom.add(cell, "p", "title", signature.title().in(language));
    dom.add(cell, "p", "", signature.organisation().in(language));
    fact(cell, "", words, "onBehalfOf", signature.onBehalfOf(), language);
    dom.add(cell, "p", "how", how(signature, words));
    fact(cell, "authority", words, "authority", signature.authority(), language);
  }

  private void fact(
      Element cell,
      String cssClass,
      DocumentWords words,
      String key,
      @Nullable LocalizedText value,
      Language language) {
    if (value != null) {
      dom.add(cell, "p", cssClass, words.say(key, value.in(language)));
    }
  }

  private static String how(SignatureEntry signature, DocumentWords words) {
    boolean electronic = signature.how() == SignatureMeans.ELECTRONIC;
    String key = electronic ? "signed.electronically" : "signed.onPaper";
    String when =
        electronic ? words.dateTime(signature.signedAt()) : words.date(signature.signedAt());
    String place = signature.place();
    return place == null || place.isBlank()
        ? words.say(key, when)
        : words.say(key + ".at", when, place);
  }
}
