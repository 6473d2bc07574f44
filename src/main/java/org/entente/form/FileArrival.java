package org.entente.form;

/** Looks at files before work on them opens a transaction, where looking takes its time. */
public interface FileArrival {

  void arrived(UploadedFile file);
}
