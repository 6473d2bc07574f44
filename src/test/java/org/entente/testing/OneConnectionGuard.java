package org.entente.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
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

    private final ThreadLocal<@Nullable Throwable> holding = new ThreadLocal<>();

    OneEach(DataSource pool) {
      super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
      if (!started) {
        return super.getConnection();
      }
      if (holding.get() != null) {
        throw new SQLException(
            "this thread holds a connection and asks for another one", holding.get());
      }
      Connection connection = returning(super.getConnection());
      holding.set(new Throwable("taken here"));
      return connection;
    }

    private Connection returning(Connection target) {
      return watched(
          Connection.class,
          (self, method, arguments) -> {
            if (method.getName().equals("close")) {
              holding.remove();
            }
            Object result = invoke(target, method, arguments);
            return result instanceof Statement statement
                ? knowing((Connection) self, method.getReturnType(), statement)
                : result;
          });
    }

    /** A statement names the connection that it came from, by which some close it. */
    private static Object knowing(Connection watched, Class<?> type, Statement target) {
      return watched(
          type,
          (self, method, arguments) ->
              method.getName().equals("getConnection")
                  ? watched
                  : invoke(target, method, arguments));
    }

    private static <T> T watched(Class<T> type, InvocationHandler handler) {
      return type.cast(
          Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object invoke(
        Object target, Method method, Object @Nullable [] arguments) throws Throwable {
      try {
        return method.invoke(target, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }
}
