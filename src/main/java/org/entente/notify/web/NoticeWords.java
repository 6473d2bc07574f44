package org.entente.notify.web;

import org.entente.notify.PostedNotice;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A notice in the reader's language, whatever language its cause was in. */
@Component("noticeWords")
class NoticeWords {

  private final MessageSource messages;

  NoticeWords(MessageSource messages) {
    this.messages = messages;
  }

  public String say(PostedNotice notice) {
    return messages.getMessage(
        notice.messageKey(), notice.arguments().toArray(), LocaleContextHolder.getLocale());
  }
}
