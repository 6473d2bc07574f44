package org.entente.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The embedded PostgreSQL, used only where {@code spring.datasource.url} is not set.
 *
 * @param folder its data folder; kept over restarts
 * @param port its port on the loopback address; 0 takes a free one
 * @param durable false only in tests: commits are then not flushed to disk
 * @param clean true only in tests: starts with an empty folder
 */
@ConfigurationProperties("entente.database")
record DatabaseProperties(
    @DefaultValue("data/postgres") Path folder,
    @DefaultValue("54320") int port,
    @DefaultValue("true") boolean durable,
    @DefaultValue("false") boolean clean) {}
