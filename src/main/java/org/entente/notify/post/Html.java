package org.entente.notify.post;

import org.entente.shared.Language;
import org.springframework.web.util.HtmlUtils;

/**
 * An HTML mail in the making. Every text is escaped here, and nothing is fetched from anywhere: no
 * picture, font or style of another place.
 */
final class Html {

  private final StringBuilder body = new StringBuilder();
  private final Language language;

  Html(Language language) {
    this.language = language;
  }

  Html text(String tag, String style, String words) {
    body.append('<').append(tag);
    if (!style.isEmpty()) {
      body.append(" class=\"").append(style).append('"');
    }
    body.append('>').append(escaped(words)).append("</").append(tag).append(">\n");
    return this;
  }

  /** A text in a language that may be another than the reader's. */
  Html foreign(String words, Language its) {
    body.append("<p lang=\"%s\" dir=\"auto\">%s</p>\n".formatted(its.tag(), escaped(words)));
    return this;
  }

  Html button(String words, String address) {
    body.append(
        "<p class=\"go\"><a class=\"button\" href=\"%s\">%s</a></p>\n"
            .formatted(escaped(address), escaped(words)));
    return plain(address);
  }

  /** For programs that show no links. */
  private Html plain(String address) {
    body.append("<p class=\"plain\"><bdi dir=\"ltr\">%s</bdi></p>\n".formatted(escaped(address)));
    return this;
  }

  Html open(String tag) {
    body.append('<').append(tag).append(">\n");
    return this;
  }

  Html close(String tag) {
    body.append("</").append(tag).append(">\n");
    return this;
  }

  Html item(String words, String address, String beside) {
    body.append("<li><a href=\"%s\">%s</a>".formatted(escaped(address), escaped(words)));
    if (!beside.isEmpty()) {
      body.append("<small>%s</small>".formatted(escaped(beside)));
    }
    body.append("</li>\n");
    return this;
  }

  /**
   * The whole document; its direction is said thrice, since mail programs drop the outer elements.
   */
  String document(String subject, String foot, String footLink, String footAddress) {
    String direction = language.direction();
    String head =
        """
        <!doctype html>
        <html lang="%1$s" dir="%2$s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="supported-color-schemes" content="light dark">
        <title>%3$s</title>
        <style>%4$s</style>
        </head>
        <body dir="%2$s">
        <div class="paper" lang="%1$s" dir="%2$s">
        <div class="card" dir="%2$s">
        <p class="brand">Entente</p>
        """
            .formatted(language.tag(), direction, escaped(subject), MailStyle.CSS);
    String end =
        """
        </div>
        <p class="foot" dir="%s">%s <a href="%s">%s</a></p>
        </div>
        </body>
        </html>
        """
            .formatted(direction, escaped(foot), escaped(footAddress), escaped(footLink));
    return head + body + end;
  }

  private static String escaped(String words) {
    return HtmlUtils.htmlEscape(words, "UTF-8");
  }
}
