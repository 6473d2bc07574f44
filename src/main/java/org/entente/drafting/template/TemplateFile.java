package org.entente.drafting.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a template's file; {@code agreement-templates/README.md} describes the format.
 *
 * @param head what stands between the two lines {@code ---}
 * @param sections clauses, and references to common ones
 */
record TemplateFile(Map<String, String> head, List<Section> sections) {

  /**
   * @param use key of the common clause that stands here, null for a clause of its own
   */
  record Section(@Nullable String use, @Nullable TemplateClause clause) {}

  /** A line that cannot be read. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    Unreadable(int line, String why) {
      super(why);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  static TemplateFile read(String text) throws Unreadable {
    return new Reader(text.replace("\r\n", "\n").split("\n", -1)).read();
  }

  /** The file as a template, its references filled from the common clauses. */
  TemplateText resolve(Map<String, TemplateClause> common) throws Unreadable {
    List<TemplateClause> clauses = new ArrayList<>();
    for (Section section : sections) {
      TemplateClause clause = section.use() == null ? section.clause() : common.get(section.use());
      if (clause == null) {
        throw new Unreadable(0, "use: " + section.use());
      }
      clauses.add(clause);
    }
    return new TemplateText(required("title"), required("instrument"), clauses);
  }

  private String required(String field) throws Unreadable {
    String value = head.get(field);
    if (value == null) {
      throw new Unreadable(1, field + ":");
    }
    return value;
  }

  private static final class Reader {

    private final String[] lines;
    private int at;

    Reader(String[] lines) {
      this.lines = lines;
    }

    TemplateFile read() throws Unreadable {
      Map<String, String> head = new HashMap<>();
      skipBlank();
      if (at < lines.length && lines[at].equals("---")) {
        at++;
        head = fields();
        if (at >= lines.length || !lines[at].equals("---")) {
          throw new Unreadable(at + 1, "---");
        }
        at++;
      }
      return new TemplateFile(head, sections());
    }

    private List<Section> sections() throws Unreadable {
      List<Section> sections = new ArrayList<>();
      for (skipBlank(); at < lines.length; skipBlank()) {
        if (lines[at].startsWith("use:")) {
          sections.add(new Section(lines[at++].substring(4).strip(), null));
        } else if (lines[at].startsWith("## ")) {
          sections.add(new Section(null, clause()));
        } else {
          throw new Unreadable(at + 1, lines[at]);
        }
      }
      return sections;
    }

    private TemplateClause clause() throws Unreadable {
      int start = at + 1;
      String heading = lines[at++].substring(3).strip();
      Map<String, String> fields = fields();
      StringBuilder body = new StringBuilder();
      while (at < lines.length && !lines[at].startsWith("## ") && !lines[at].startsWith("use:")) {
        body.append(lines[at++].stripTrailing()).append('\n');
      }
      String key = fields.getOrDefault("key", "");
      String when = fields.getOrDefault("when", "");
      if (!key.matches("[a-z][a-z0-9-]*") || !(when.isEmpty() || Condition.known(when))) {
        throw new Unreadable(start, heading);
      }
      return new TemplateClause(key, when, heading, body.toString().strip());
    }

    private Map<String, String> fields() {
      Map<String, String> fields = new HashMap<>();
      for (; at < lines.length && lines[at].matches("[a-z]+:.*"); at++) {
        int colon = lines[at].indexOf(':');
        fields.put(lines[at].substring(0, colon), lines[at].substring(colon + 1).strip());
      }
      return fields;
    }

    private void skipBlank() {
      while (at < lines.length && lines[at].isBlank()) {
        at++;
      }
    }
  }
}
