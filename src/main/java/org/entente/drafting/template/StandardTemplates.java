package org.entente.drafting.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.entente.drafting.template.TemplateFile.Section;
import org.entente.drafting.template.TemplateFile.Unreadable;
import org.entente.shared.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The templates that come with the application: {@code agreement-templates/<key>/<tag>.md}. */
@Component
class StandardTemplates {

  private static final String COMMON = "common";

  private final Map<String, Map<Language, TemplateFile>> files = new TreeMap<>();

  StandardTemplates() {
    try {
      for (Resource resource :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:agreement-templates/*/*.md")) {
        read(resource);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of them, by key. */
  Map<String, Map<Language, TemplateText>> all() {
    Map<String, Map<Language, TemplateText>> all = new TreeMap<>();
    files.forEach(
        (key, byLanguage) -> {
          if (!key.equals(COMMON)) {
            all.put(key, resolve(key, byLanguage));
          }
        });
    return all;
  }

  /** Clauses that every template can refer to, by key. */
  Map<String, TemplateClause> common(Language language) {
    Map<String, TemplateClause> clauses = new HashMap<>();
    TemplateFile file = files.getOrDefault(COMMON, Map.of()).get(language);
    if (file != null) {
      for (Section section : file.sections()) {
        if (section.clause() != null) {
          clauses.put(section.clause().key(), section.clause());
        }
      }
    }
    return clauses;
  }

  private Map<Language, TemplateText> resolve(String key, Map<Language, TemplateFile> byLanguage) {
    Map<Language, TemplateText> texts = new EnumMap<>(Language.class);
    byLanguage.forEach(
        (language, file) -> {
          try {
            texts.put(language, file.resolve(common(language)));
          } catch (Unreadable e) {
            throw new IllegalStateException(key + "/" + language.tag() + ".md", e);
          }
        });
    return texts;
  }

  private void read(Resource resource) throws IOException {
    String[] path = resource.getURL().getPath().split("/");
    String name = path[path.length - 1];
    try {
      files
          .computeIfAbsent(path[path.length - 2], key -> new EnumMap<>(Language.class))
          .put(
              Language.of(name.substring(0, name.indexOf('.'))),
              TemplateFile.read(resource.getContentAsString(StandardCharsets.UTF_8)));
    } catch (Unreadable e) {
      throw new IllegalStateException(resource + ", line " + e.line(), e);
    }
  }
}
