package org.entente.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** What tests have beyond the application: the driver of processes and the people of the demo. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackageClasses = TestWorld.class)
public class TestWorld {}
