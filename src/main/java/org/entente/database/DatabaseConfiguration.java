package org.entente.database;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.entente.shared.ContentHash;
import org.entente.shared.Jsonb;
import org.entente.shared.LocalizedText;
import org.postgresql.util.PGobject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** How our types stand in columns, and the one clock. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  JdbcTransactionManager transactionManager(DataSource dataSource, Afterwards afterwards) {
    return new OneConnectionEach(dataSource, afterwards);
  }

  @Bean
  JdbcCustomConversions jdbcCustomConversions() {
    return JdbcCustomConversions.of(
        JdbcPostgresDialect.INSTANCE,
        List.of(new TextOut(), new TextIn(), new HashOut(), new HashIn()));
  }

  @WritingConverter
  static class TextOut implements Converter<LocalizedText, PGobject> {
    @Override
    public PGobject convert(LocalizedText text) {
      return Jsonb.object(text);
    }
  }

  @ReadingConverter
  static class TextIn implements Converter<PGobject, LocalizedText> {
    @Override
    public LocalizedText convert(PGobject json) {
      return Jsonb.text(String.valueOf(json.getValue()));
    }
  }

  @WritingConverter
  static class HashOut implements Converter<ContentHash, String> {
    @Override
    public String convert(ContentHash hash) {
      return hash.hex();
    }
  }

  @ReadingConverter
  static class HashIn implements Converter<String, ContentHash> {
    @Override
    public ContentHash convert(String hex) {
      return new ContentHash(hex);
    }
  }
}
