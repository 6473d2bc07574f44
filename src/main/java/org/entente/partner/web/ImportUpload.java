package org.entente.partner.web;

import jakarta.servlet.MultipartConfigElement;
import org.entente.partner.ingest.ImportProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Lets this one path take files beyond the limit of every other: the servlet container knows limits
 * by servlet, so the path has a dispatcher of its own over the same controllers. Files go to disk
 * while they arrive.
 */
@Configuration(proxyBeanMethods = false)
class ImportUpload {

  static final String PATH = "/partners/imports/new";

  /** Files in one go. */
  static final int FILES = 10;

  private static final long FIELDS = 1 << 20;

  @Bean
  ServletRegistrationBean<DispatcherServlet> importUploadServlet(
      WebApplicationContext context, ImportProperties properties) {
    DispatcherServlet servlet = new DispatcherServlet(context);
    ServletRegistrationBean<DispatcherServlet> registration =
        new ServletRegistrationBean<>(servlet, PATH);
    registration.setName("importUpload");
    long file = properties.fileLimit().toBytes();
    registration.setMultipartConfig(new MultipartConfigElement("", file, file * FILES + FIELDS, 0));
    return registration;
  }
}
