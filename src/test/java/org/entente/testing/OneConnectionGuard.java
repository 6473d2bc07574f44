package org.entente.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Under every test: a thread that holds a connection gets no other one, as the pool would stand
 * still were as many at it as it has connections. While the application starts, one thread has the
 * pool for itself.
 */
@Component
class OneConnectionGuard implements BeanPostProcessor, ApplicationListener<ApplicationReadyEvent> {

  private volatile boolean started;

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof HikariDataSource pool ? new OneEach(pool) : bean;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    started = true;
  }

  private final class OneEach extends DelegatingDataSource {

    private final ThreadLocal<Boolean> holding = ThreadLocal.withInitial(() -> false);

    OneEach(DataSource pool) {
      super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
      if (!started) {
        return super.getConnection();
      }
      if (holding.get()) {
        throw new SQLException("this thread holds a connection and asks for another one");
      }
      Connection connection = returning(super.getConnection());
      holding.set(true);
      return connection;
    }

    private Connection returning(Connection target) {
      return (Connection)
          Proxy.newProxyInstance(
              Connection.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (self, method, arguments) -> {
                if (method.getName().equals("close")) {
                  holding.remove();
                }
                try {
                  return method.invoke(target, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });
    }
  }
}
