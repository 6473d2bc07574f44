package org.entente.bank.line;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.http.HttpException;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.client.protocol.HttpClientContext;
import org.apache.http.impl.NoConnectionReuseStrategy;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.protocol.HttpContext;
import org.camunda.connect.httpclient.HttpConnector;
import org.camunda.connect.httpclient.impl.AbstractHttpConnector;
import org.camunda.connect.spi.ConnectorConfigurator;
import org.entente.bank.account.BankAccount;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.account.BankProperties;
import org.springframework.stereotype.Component;

/**
 * Gives the connector its one client: it speaks to the hosts of our accounts and to no others,
 * follows no redirect, repeats nothing by itself, keeps no cookies, and reads no more than it may.
 */
@Component
class BankConnector implements ConnectorConfigurator<HttpConnector> {

  private final BankProperties properties;
  private final Set<String> hosts;

  BankConnector(BankProperties properties, BankAccounts accounts) {
    this.properties = properties;
    this.hosts =
        accounts.lines().stream()
            .map(BankAccount::base)
            .filter(base -> base != null)
            .map(base -> named(base.getScheme(), base.getHost(), base.getPort()))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Class<HttpConnector> getConnectorClass() {
    return HttpConnector.class;
  }

  @Override
  public void configure(HttpConnector connector) {
    ((AbstractHttpConnector<?, ?>) connector).setHttpClient(client());
  }

  private CloseableHttpClient client() {
    return HttpClients.custom()
        .addInterceptorFirst(this::known)
        .addInterceptorFirst(this::bounded)
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .setConnectionReuseStrategy(NoConnectionReuseStrategy.INSTANCE)
        .setUserAgent("Entente")
        .build();
  }

  private void known(HttpRequest request, HttpContext context) throws HttpException {
    HttpHost host = HttpClientContext.adapt(context).getTargetHost();
    if (!hosts.contains(named(host.getSchemeName(), host.getHostName(), host.getPort()))) {
      throw new StrangeHost(host.toURI());
    }
  }

  private static String named(String scheme, String host, int port) {
    int usual = scheme.equals("https") ? 443 : 80;
    return scheme + "://" + host + ":" + (port < 0 ? usual : port);
  }

  private void bounded(HttpResponse response, HttpContext context) throws IOException {
    if (response.getEntity() != null) {
      response.setEntity(
          new BoundedEntity(
              response.getEntity(), properties.largestAnswer(), properties.answerTimeout()));
    }
  }

  /** Thrown before anything is sent. */
  static final class StrangeHost extends HttpException {

    private static final long serialVersionUID = 1L;

    StrangeHost(String host) {
      super("not the host of any account: " + host);
    }
  }
}
