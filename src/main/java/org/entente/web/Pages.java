package org.entente.web;

import java.time.Duration;
import org.entente.people.CurrentActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What all pages share: variables, language, and how long browsers keep the static files. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

  private final PageVariables variables;

  Pages(PageVariables variables) {
    this.variables = variables;
  }

  @Bean
  static LocaleResolver localeResolver(CurrentActor current) {
    return new ReaderLanguage(current);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(variables);
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    keptForADay(registry, "lib");
    keptForADay(registry, "fonts");
    registry
        .addResourceHandler("/*.css", "/*.js", "/*.svg")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(CacheControl.noCache().cachePublic());
  }

  private static void keptForADay(ResourceHandlerRegistry registry, String folder) {
    registry
        .addResourceHandler("/" + folder + "/**")
        .addResourceLocations("classpath:/static/" + folder + "/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
  }
}
