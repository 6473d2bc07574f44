package org.entente.workflow.engine;

import java.io.FileNotFoundException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.file.FileSystemException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.entente.shared.Refusal;
import org.entente.workflow.FailureCause;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.mail.MailException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;

/** Tells from what was thrown what a person can do about it. The first that fits says it. */
final class FailureCauses {

  private static final Map<FailureCause, Predicate<Throwable>> KNOWN = new LinkedHashMap<>();

  static {
    KNOWN.put(FailureCause.MAIL, any(MailException.class));
    KNOWN.put(FailureCause.SEAL, any(GeneralSecurityException.class).or(FailureCauses::ofSealing));
    KNOWN.put(FailureCause.REFUSED, any(Refusal.class));
    KNOWN.put(
        FailureCause.DATABASE,
        any(DataAccessResourceFailureException.class, CannotCreateTransactionException.class)
            .or(FailureCauses::lineLost));
    KNOWN.put(
        FailureCause.TIMEOUT,
        any(
            QueryTimeoutException.class,
            TransactionTimedOutException.class,
            SocketTimeoutException.class,
            HttpTimeoutException.class,
            TimeoutException.class));
    KNOWN.put(
        FailureCause.UNREACHABLE,
        any(
            ConnectException.class,
            UnknownHostException.class,
            NoRouteToHostException.class,
            SocketException.class));
    KNOWN.put(FailureCause.FILE, any(FileNotFoundException.class, FileSystemException.class));
    KNOWN.put(
        FailureCause.RECORD, any(DataIntegrityViolationException.class).or(FailureCauses::refused));
  }

  private FailureCauses() {}

  static FailureCause of(Throwable thrown) {
    return KNOWN.entrySet().stream()
        .filter(known -> Causes.of(thrown).anyMatch(known.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(FailureCause.UNKNOWN);
  }

  @SafeVarargs
  private static Predicate<Throwable> any(Class<? extends Throwable>... types) {
    return thrown -> {
      for (Class<? extends Throwable> type : types) {
        if (type.isInstance(thrown)) {
          return true;
        }
      }
      return false;
    };
  }

  /** The sealing module throws in its own words, from its own package. */
  private static boolean ofSealing(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    return thrown instanceof IllegalStateException
        && trace.length > 0
        && trace[0].getClassName().startsWith("org.entente.document.seal.");
  }

  /** SQL state class 08 is a lost connection, 57P a server that is being stopped. */
  private static boolean lineLost(Throwable thrown) {
    return state(thrown).startsWith("08") || state(thrown).startsWith("57P");
  }

  /** Class 22 is data of the wrong kind, 23 a broken constraint, P0 a trigger that refuses. */
  private static boolean refused(Throwable thrown) {
    return state(thrown).matches("(22|23|P0).*");
  }

  private static String state(Throwable thrown) {
    String state = thrown instanceof SQLException sql ? sql.getSQLState() : null;
    return state == null ? "" : state;
  }
}
