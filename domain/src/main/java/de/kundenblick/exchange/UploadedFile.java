package de.kundenblick.exchange;

/**
 * What is known of a file once it is there.
 *
 * @param rows probably; exactly known after the check
 */
public record UploadedFile(long size, boolean isOfCards, String encoding, String delimiter, long rows) {}
