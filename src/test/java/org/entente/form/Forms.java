package org.entente.form;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.entente.shared.Language;
import org.springframework.context.support.AbstractMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Forms, their words and their pages, without an application around them. */
final class Forms {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  static final FormChecks CHECKS = new FormChecks(CLOCK);
  static final FormViews VIEWS = new FormViews(new Texts(), CLOCK);

  private static final SpringTemplateEngine ENGINE = engine();

  private Forms() {}

  /** A form with these components, each a JSON object. */
  static FormDefinition form(String... components) {
    return FormDefinition.parse(
        "{\"id\":\"sample\",\"type\":\"default\",\"components\":["
            + String.join(",", components)
            + "]}");
  }

  static FormDefinition kinds() {
    try (var file = Forms.class.getResourceAsStream("kinds.form")) {
      return FormDefinition.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> shipped() {
    try (Stream<Path> files = Files.walk(Path.of("forms"))) {
      return files.filter(file -> file.toString().endsWith(".form")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FormDefinition read(Path file) {
    try {
      return FormDefinition.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String html(
      FormDefinition form, Map<String, Object> context, FormCheck check, Language language) {
    Context page = new Context(language.locale());
    page.setVariable("form", VIEWS.of(form, context, check, language));
    page.setVariable("lang", language);
    return ENGINE.process("form/sample", page);
  }

  private static SpringTemplateEngine engine() {
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateEngineMessageSource(new Texts());
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("templates/");
    resolver.setSuffix(".html");
    resolver.setCharacterEncoding("UTF-8");
    engine.setTemplateResolver(resolver);
    return engine;
  }

  /** The module's own words; a form's are those of its file. */
  private static final class Texts extends AbstractMessageSource {

    private final Map<Language, Properties> all = new java.util.EnumMap<>(Language.class);

    Texts() {
      for (Language language : Language.values()) {
        String suffix = language == Language.EN ? "" : "_" + language.tag();
        Properties properties = new Properties();
        try (var file =
            Forms.class.getResourceAsStream("/messages/form" + suffix + ".properties")) {
          properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        all.put(language, properties);
      }
    }

    @Override
    protected String getMessageInternal(String code, Object[] arguments, Locale locale) {
      Language language = Language.of(locale);
      String pattern = all.get(language).getProperty(code);
      return pattern == null
          ? null
          : new MessageFormat(pattern, Formats.locale(language))
              .format(arguments == null ? new Object[0] : arguments);
    }

    @Override
    protected java.text.MessageFormat resolveCode(String code, Locale locale) {
      return null;
    }
  }
}
