package org.entente.signature;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How signatures are recorded.
 *
 * @param zone where the office is: its midnight separates the days a paper can be dated
 */
@ConfigurationProperties("entente.signature")
record SignatureProperties(@DefaultValue("UTC") ZoneId zone) {}
