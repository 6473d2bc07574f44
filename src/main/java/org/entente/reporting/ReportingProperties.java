package org.entente.reporting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param due how many days after the last day of the stay a report is due
 */
@ConfigurationProperties("entente.reporting")
record ReportingProperties(@DefaultValue("30") int due) {}
