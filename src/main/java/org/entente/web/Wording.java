package org.entente.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** One message source for everybody: templates, forms, mails, refusals. */
@Configuration(proxyBeanMethods = false)
class Wording {

  @Bean
  IcuMessages messageSource(Numerals numerals, WebProperties properties) {
    return new IcuMessages(MessageFiles.read(), numerals, properties.strictMessages());
  }

  /** Templates ask whether a text exists, so theirs never answers with the key. */
  @Bean
  static BeanPostProcessor templateWording(ObjectProvider<IcuMessages> messages) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof SpringTemplateEngine engine) {
          engine.setTemplateEngineMessageSource(messages.getObject().strict());
        }
        return bean;
      }
    };
  }
}
