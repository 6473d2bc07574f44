package org.entente.ledger;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param patience how long somebody waits for an envelope that another one is working on
 */
@ConfigurationProperties("entente.ledger")
record LedgerProperties(@DefaultValue("3s") Duration patience) {}
