package org.entente.commandline;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * As much of Entente as a command needs: the database with its migrations, the partners, the people
 * and the words. No web server, no engine, no jobs; the whole starts in a second or two.
 *
 * <p>Bears no annotation that the application's own scan would find.
 */
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  JdbcClientAutoConfiguration.class,
  TransactionAutoConfiguration.class,
  FlywayAutoConfiguration.class
})
@ComponentScan(
    basePackages = "org.entente",
    excludeFilters =
        @ComponentScan.Filter(type = FilterType.REGEX, pattern = CommandContext.WHAT_IT_LACKS))
@ConfigurationPropertiesScan({
  "org.entente.database",
  "org.entente.partner.ingest",
  "org.entente.web"
})
class CommandContext {

  static final String WHAT_IT_LACKS =
      "org\\.entente\\.(?!("
          + "database\\.\\w+|partner\\.(Partner(Register|Store|Index)|RevisedPartners|NamesFilled)|partner\\.ingest\\..+"
          + "|partner\\.search\\.(?!IndexCompletion)\\w+"
          + "|audit\\.store\\.StoredAuditLog|people\\.query\\.Directory"
          + "|web\\.(Wording|Numerals))$).+";
}
