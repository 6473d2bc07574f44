package org.entente.bank.line;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.http.conn.ConnectTimeoutException;
import org.camunda.commons.utils.IoUtilException;
import org.camunda.connect.ConnectorException;
import org.camunda.connect.httpclient.HttpRequest;
import org.camunda.connect.httpclient.HttpResponse;
import org.camunda.connect.httpclient.impl.HttpConnectorImpl;
import org.entente.bank.account.BankAccount;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.account.BankProperties;
import org.entente.bank.transmission.PaymentContent;
import org.entente.bank.transmission.Transmission;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to banks over HTTP; never called in a transaction. What it does not understand is unclear:
 * only a 404 says that a payment never arrived.
 */
@Component
public class BankLine {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final HttpConnectorImpl connector = new HttpConnectorImpl();
  private final BankProperties properties;

  @Autowired
  BankLine(BankConnector configurator, BankProperties properties) {
    this.properties = properties;
    configurator.configure(connector);
  }

  /** A line to the banks of these accounts. */
  public static BankLine of(BankProperties properties, BankAccounts accounts) {
    return new BankLine(new BankConnector(properties, accounts), properties);
  }

  /** Tells the bank to pay; the same again, under its key, is one payment. */
  public LineAnswer send(BankAccount account, Transmission payment, PaymentContent content) {
    PaymentMessage message = PaymentMessage.of(payment, content, account.account().debtor());
    HttpRequest request =
        request(account, "/payments")
            .post()
            .contentType("application/json")
            .header("Idempotency-Key", payment.endToEndId())
            .payload(JSON.writeValueAsString(message));
    return answer(request, true);
  }

  /** Asks what became of a payment. */
  public LineAnswer ask(BankAccount account, Transmission payment) {
    return answer(request(account, "/payments/" + part(payment.endToEndId())).get(), false);
  }

  /**
   * What the bank has to tell.
   *
   * @param cursor empty for the beginning
   * @throws LineTrouble where it does not say
   */
  public Offers answers(BankAccount account, String cursor) {
    Offers offers =
        parsed(fetched(request(account, "/answers?after=" + part(cursor)).get()), Offers.class);
    if (offers == null || offers.items() == null) {
      throw new LineTrouble("no list of answers");
    }
    return offers;
  }

  /** One of them, as the bank wrote it. */
  public byte[] answer(BankAccount account, String id) {
    return fetched(request(account, "/answers/" + part(id)).get()).getBytes(StandardCharsets.UTF_8);
  }

  private HttpRequest request(BankAccount account, String path) {
    HttpRequest request = connector.createRequest();
    request.url(Objects.requireNonNull(account.base()) + path);
    request.header("Accept", "application/json, application/xml");
    if (!account.token().isEmpty()) {
      request.header("Authorization", "Bearer " + account.token());
    }
    // The connector builds these anew for each request, so the client's own would not count.
    request.configOption("connection-timeout", (int) properties.connectTimeout().toMillis());
    request.configOption(
        "connection-request-timeout", (int) properties.connectTimeout().toMillis());
    request.configOption("socket-timeout", (int) properties.answerTimeout().toMillis());
    return request;
  }

  private static LineAnswer answer(HttpRequest request, boolean pays) {
    try {
      HttpResponse response = request.execute();
      try {
        return understood(response.getStatusCode(), response.getResponse(), pays);
      } finally {
        response.close();
      }
    } catch (ConnectorException | IoUtilException e) {
      Throwable cause = root(e);
      return before(cause)
          ? new LineAnswer.NotSent(words(cause))
          : new LineAnswer.Unclear(words(cause));
    }
  }

  private static LineAnswer understood(int status, @Nullable String body, boolean pays) {
    if (status == 200 || (pays && (status == 201 || status == 422))) {
      return told(status, parsed(body, LineAnswer.Told.class));
    }
    if (pays && status == 409) {
      return new LineAnswer.OtherContent("409");
    }
    return !pays && status == 404
        ? new LineAnswer.NeverGot()
        : new LineAnswer.Unclear(String.valueOf(status));
  }

  /** Who refuses has to say so in the answer as well. */
  private static LineAnswer told(int status, LineAnswer.@Nullable Told told) {
    return told != null
            && Objects.requireNonNullElse(told.status(), "").matches("[A-Z]{4}")
            && (status != 422 || told.status().equals("RJCT"))
        ? told
        : new LineAnswer.Unclear(status + " without a status");
  }

  private static String fetched(HttpRequest request) {
    try {
      HttpResponse response = request.execute();
      try {
        String body = response.getResponse();
        if (response.getStatusCode() != 200 || body == null) {
          throw new LineTrouble(String.valueOf(response.getStatusCode()));
        }
        return body;
      } finally {
        response.close();
      }
    } catch (ConnectorException | IoUtilException e) {
      throw new LineTrouble(words(root(e)));
    }
  }

  private static <T> @Nullable T parsed(@Nullable String body, Class<T> type) {
    try {
      return body == null ? null : JSON.readValue(body, type);
    } catch (JacksonException e) {
      return null;
    }
  }

  /** Whether it failed before anything of the request was sent. */
  private static boolean before(Throwable cause) {
    return cause instanceof ConnectException
        || cause instanceof ConnectTimeoutException
        || cause instanceof UnknownHostException
        || cause instanceof NoRouteToHostException
        || cause instanceof SSLHandshakeException
        || cause instanceof SSLPeerUnverifiedException
        || cause instanceof BankConnector.StrangeHost;
  }

  /** The deepest that the connection itself tells. */
  private static Throwable root(RuntimeException wrapped) {
    Throwable found = wrapped;
    for (Throwable each = wrapped; each != null; each = each.getCause()) {
      found = each;
      if (before(each)) {
        break;
      }
    }
    return found;
  }

  private static String words(Throwable cause) {
    return cause.getClass().getSimpleName()
        + (cause instanceof IOException && cause.getMessage() != null
            ? ": " + cause.getMessage()
            : "");
  }

  private static String part(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
