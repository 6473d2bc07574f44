package org.entente.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that are sent: a batch is one. */
final class CountingDataSource extends DelegatingDataSource {

  final AtomicLong statements = new AtomicLong();

  CountingDataSource(DataSource target) {
    super(target);
  }

  /** The same connections, uncounted. */
  DataSource pool() {
    return java.util.Objects.requireNonNull(getTargetDataSource());
  }

  @Override
  public Connection getConnection() throws SQLException {
    return watched(Connection.class, super.getConnection());
  }

  private <T> T watched(Class<T> type, T target) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              if (method.getName().startsWith("execute")) {
                statements.incrementAndGet();
              }
              try {
                Object result = method.invoke(target, arguments);
                return result instanceof Statement
                    ? watched(
                        method.getReturnType().asSubclass(Statement.class),
                        method.getReturnType().asSubclass(Statement.class).cast(result))
                    : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return type.cast(proxy);
  }
}
