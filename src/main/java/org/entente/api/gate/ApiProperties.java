package org.entente.api.gate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often programs may ask one node.
 *
 * @param requestsPerMinute of one person, by all their tokens together
 * @param strangersPerMinute of one address without a token that holds
 */
@ConfigurationProperties("entente.api")
record ApiProperties(
    @DefaultValue("600") int requestsPerMinute, @DefaultValue("60") int strangersPerMinute) {}
